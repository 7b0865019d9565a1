-- A-16: a case may have several cycles; every fact says in which one it happened.
ALTER TABLE case_fact ADD COLUMN cycle integer NOT NULL DEFAULT 1;
ALTER TABLE case_fact ALTER COLUMN cycle DROP DEFAULT;
-- A-9: the section an escalation is with, on the facts that say so
ALTER TABLE case_fact ADD COLUMN section_code text;
UPDATE case_fact SET kind = 'ESCALATION_RAISED' WHERE kind = 'ESCALATION_OPENED';
UPDATE case_fact SET kind = 'ESCALATION_WITHDRAWN' WHERE kind = 'ESCALATION_CLOSED';
INSERT INTO case_fact (case_id, subject, sequence, about, kind, at, cycle)
  SELECT case_id, case_id, snapshot_sequence, case_id, ending, ended_at, 1 FROM case_facts
   WHERE ended_at IS NOT NULL
  ON CONFLICT DO NOTHING;
ALTER TABLE case_facts DROP COLUMN ended_at, DROP COLUMN ending;
