-- The register of officers is kept by the office: who works, who is away on which dates (both included).
ALTER TABLE officer ADD COLUMN active boolean NOT NULL DEFAULT true;
ALTER TABLE officer ADD COLUMN sequence bigint NOT NULL DEFAULT 0;

-- `handed_over`: on the first day the cases of who is away went to the pool.
CREATE TABLE absence (
  officer_id  uuid    NOT NULL REFERENCES officer,
  absent_from date    NOT NULL,
  absent_to   date    NOT NULL,
  handed_over boolean NOT NULL DEFAULT false,
  PRIMARY KEY (officer_id, absent_from),
  CONSTRAINT an_absence_ends_after_it_begins CHECK (absent_to >= absent_from)
);
-- Serves: at midnight, the absences that begin.
CREATE INDEX absence_to_hand_over ON absence (absent_from) WHERE NOT handed_over;

GRANT INSERT, UPDATE ON officer TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON absence TO ${applicationRole};
