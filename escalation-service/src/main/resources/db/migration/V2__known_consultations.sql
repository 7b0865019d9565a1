-- What this service knows of consultations, learnt from events only; it can be rebuilt from offset 0.
CREATE TABLE known_consultation (
  id           uuid    PRIMARY KEY,
  office_code  text    NOT NULL,
  number       text    NOT NULL,
  channel      text    NOT NULL,
  cycle        integer NOT NULL,
  topic_code   text,
  section_code text,
  accepted     boolean NOT NULL,
  status       text    NOT NULL,
  sequence     bigint  NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON known_consultation TO ${applicationRole};
