-- A hint at intake (docs/adr/0041): the latest cases of the same asker, however many it has had.
-- Ids are in the order of their making. A case is in one of the two indexes, so it costs one entry.

-- Serves: the latest cases of a satker.
CREATE INDEX latest_cases_of_satker ON consultation (satker_code, id) WHERE satker_code IS NOT NULL;
-- Serves: the cases of somebody of no satker, by what was stated of him or her.
CREATE INDEX consultation_of_stakeholder ON consultation (stakeholder_id) WHERE satker_code IS NULL;
CREATE INDEX stakeholder_of_contact ON stakeholder (contact) WHERE satker_code IS NULL AND contact IS NOT NULL;
