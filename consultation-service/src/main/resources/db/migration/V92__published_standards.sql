-- META-1 to META-3: the standard of an office is data. A version holds from its day until the next one does, is written
-- whole and never changed; two of one day: the later one counts.
CREATE TABLE service_standard (
  code        text    NOT NULL,
  version     integer NOT NULL,
  office_code text    NOT NULL REFERENCES office,
  valid_from  date    NOT NULL,
  document    jsonb   NOT NULL,
  PRIMARY KEY (code, version),
  CONSTRAINT a_standard_has_fourteen_components CHECK (jsonb_array_length(document -> 'components') = 14)
);
GRANT SELECT ON service_standard TO ${applicationRole};
