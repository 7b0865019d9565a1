-- A-9: the deadline of an answer is sla-monitor-service's to count; what it told is kept for the
-- order in which a head works. It is no part of the escalation's own history.
ALTER TABLE escalation ADD COLUMN answer_clock_id uuid, ADD COLUMN answer_due_at timestamptz;
-- Serves: news of a clock that moved.
CREATE INDEX escalation_of_answer_clock ON escalation (answer_clock_id);
-- Serves: the inbox of a head, the next deadline first, page by page.
CREATE INDEX escalation_waits_for_head
  ON escalation (office_code, section_code, coalesce(answer_due_at, raised_at), id)
  WHERE state IN ('RAISED', 'ACKNOWLEDGED');
-- Serves: the inbox of an office's officers, what was returned first, page by page.
CREATE INDEX escalation_waits_for_officer
  ON escalation (office_code, coalesce(answer_due_at, raised_at), id) WHERE state = 'RETURNED';
-- Serves: what one officer has raised, newest first.
CREATE INDEX escalation_of_officer ON escalation (office_code, raised_by, raised_at DESC, id DESC);
