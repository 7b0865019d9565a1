-- Human numbers, E-042-2026-000123: each instance takes a block for an office and a year, so that
-- the intake path never waits for a lock; what an instance did not use stays a gap.
CREATE TABLE escalation_number (
  office_code text    NOT NULL,
  year        integer NOT NULL,
  taken       bigint  NOT NULL,
  PRIMARY KEY (office_code, year)
);

GRANT SELECT, INSERT, UPDATE ON escalation_number TO ${applicationRole};
