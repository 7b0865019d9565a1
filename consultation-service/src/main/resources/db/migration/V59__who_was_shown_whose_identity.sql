-- UU PDP 31: who looked a person up, and what of the person was shown; added to and never changed. Ids and codes only.
CREATE TABLE identity_reading (
  id             uuid        PRIMARY KEY,
  stakeholder_id uuid        NOT NULL,
  reader_id      uuid        NOT NULL,
  reader_role    text,
  shown          text        NOT NULL CHECK (shown IN ('FOUND', 'PROFILE', 'ALL_DATA')),
  read_at        timestamptz NOT NULL
);
-- Serves: who was shown one person, for that person or an inquiry.
CREATE INDEX reading_of_stakeholder ON identity_reading (stakeholder_id, id);
GRANT INSERT ON identity_reading TO ${applicationRole};
