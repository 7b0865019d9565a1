-- Serves: the latest cases of a satker at one office, before it is asked which of them the caller may see.
CREATE INDEX latest_cases_of_satker_at_office ON consultation (satker_code, office_code, id)
  WHERE satker_code IS NOT NULL;
DROP INDEX latest_cases_of_satker;
