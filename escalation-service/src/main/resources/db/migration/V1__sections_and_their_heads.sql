-- FF-7a3: an escalation goes to the head of the section concerned; who that is on a date is an
-- appointment in this register, not a claim of a token.
CREATE TABLE section (
  id                 text    PRIMARY KEY,
  office_code        text    NOT NULL,
  code               text    NOT NULL,
  name_id            text    NOT NULL,
  name_en            text    NOT NULL,
  without_head_since date,
  sequence           bigint  NOT NULL DEFAULT 0,
  CONSTRAINT a_section_is_named_by_office_and_code CHECK (id = office_code || '-' || code),
  CONSTRAINT an_office_code_has_three_digits CHECK (office_code ~ '^[0-9]{3}$')
);

CREATE TABLE appointment (
  id          uuid        PRIMARY KEY,
  section_id  text        NOT NULL REFERENCES section,
  person_id   uuid        NOT NULL,
  kind        text        NOT NULL CHECK (kind IN ('HEAD', 'PLH', 'PLT')),
  valid_from  date        NOT NULL,
  valid_to    date,
  basis       text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT an_appointment_does_not_end_before_it_begins CHECK (valid_to >= valid_from)
);

-- Serves: the heads of one section.
CREATE INDEX appointment_of_section ON appointment (section_id);
-- Serves: the sections one person heads, asked at every read of a head.
CREATE INDEX appointment_of_person ON appointment (person_id);

GRANT SELECT, UPDATE ON section TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE ON appointment TO ${applicationRole};
