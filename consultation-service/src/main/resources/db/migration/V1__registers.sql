-- The registers other tables refer to: offices, topics (each with its section, FF-7a3) and officers.
CREATE TABLE office (
  code    text PRIMARY KEY,
  name_id text NOT NULL,
  name_en text NOT NULL,
  zone    text NOT NULL,
  CONSTRAINT an_office_code_has_three_digits CHECK (code ~ '^[0-9]{3}$')
);

CREATE TABLE topic (
  code         text    PRIMARY KEY,
  section_code text    NOT NULL,
  name_id      text    NOT NULL,
  name_en      text    NOT NULL,
  active       boolean NOT NULL DEFAULT true
);

-- Names are personal data and stay in this table.
CREATE TABLE officer (
  id           uuid    PRIMARY KEY,
  name         text    NOT NULL,
  office_code  text    NOT NULL REFERENCES office,
  section_code text,
  roles        text[]  NOT NULL,
  fictitious   boolean NOT NULL DEFAULT false
);
-- Serves: the officers of an office.
CREATE INDEX officer_of_office ON officer (office_code, name);

GRANT SELECT ON office, topic, officer TO ${applicationRole};
