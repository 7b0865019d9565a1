-- Beside its solution a case owes reports (period), and a request to the stakeholder has its timer.
ALTER TABLE clock ADD COLUMN period integer;
ALTER TABLE clock ADD COLUMN request_id uuid;
-- Whose facts decide: of an obligation of an escalation, the consultation it belongs to.
ALTER TABLE clock ADD COLUMN consultation_id uuid;
UPDATE clock SET consultation_id = case_id;
ALTER TABLE clock ALTER COLUMN consultation_id SET NOT NULL;
-- Warnings and reminders scheduled up to here have been told.
ALTER TABLE clock ADD COLUMN told_through timestamptz(3);
ALTER TABLE clock RENAME COLUMN breached_due_at TO lapsed_due_at;
ALTER TABLE clock RENAME COLUMN breached_at TO lapsed_at;
ALTER TABLE clock DROP CONSTRAINT a_case_owes_each_kind_once_per_cycle;
ALTER TABLE clock ADD CONSTRAINT a_case_owes_each_thing_once
  UNIQUE NULLS NOT DISTINCT (case_id, kind, cycle, period, request_id);
-- serves the clocks of one case, its escalations included
CREATE INDEX clocks_of_a_consultation ON clock (consultation_id, clock_id);
