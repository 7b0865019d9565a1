-- FF-1b: the profile of whom the office serves. Whatever is no proper code stays in stated_*, and is
-- a warning, never a refusal (R3). Personal data: erased here, never published.
CREATE TABLE stakeholder (
  id                 uuid   PRIMARY KEY,
  kind               text   NOT NULL,
  role_code          text,
  satker_code        text,
  stated_role_code   text,
  stated_satker_code text,
  organisation_name  text,
  name               text,
  contact            text,
  warnings           text[] NOT NULL,
  CONSTRAINT a_satker_code_has_six_digits CHECK (satker_code ~ '^[0-9]{6}$')
);
GRANT SELECT, INSERT, UPDATE, DELETE ON stakeholder TO ${applicationRole};
