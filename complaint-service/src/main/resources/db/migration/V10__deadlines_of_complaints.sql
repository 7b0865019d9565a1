-- COMP-0, COMP-1: what is owed to a reporter and until when, as sla-monitor-service tells it. Behind the
-- wall as everything of a complaint; no reference to it, as ./rebuild learns this anew without complaints.
CREATE TABLE deadline (
  clock_id             uuid    PRIMARY KEY,
  complaint_id         uuid    NOT NULL,
  kind                 text    NOT NULL,
  cycle                integer NOT NULL,
  request_id           uuid,
  clause               text    NOT NULL,
  state                text    NOT NULL,
  anchor_at            timestamptz,
  due_at               timestamptz,
  provisional_due_date date,
  verdict              text,
  closed               boolean NOT NULL
);
-- Serves: the deadlines of one complaint, and the nearest of them.
CREATE INDEX deadline_of_complaint ON deadline (complaint_id, due_at);
COMMENT ON TABLE deadline IS 'Learnt: from tanggap.sla.complaint.v1';
GRANT SELECT, INSERT, UPDATE ON deadline TO ${applicationRole};

-- What is about personal data belongs to no complaint, and whoever may read that reads its deadline.
ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
CREATE POLICY the_wall ON deadline TO ${applicationRole} USING (
  current_setting('tanggap.asker', true) = 'SYSTEM'
  OR kind IN ('INCIDENT_NOTICE', 'PERSONAL_DATA_REQUEST')
  OR EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id));

-- The nearest open deadline of a complaint; where none is known it comes last.
ALTER TABLE complaint ADD COLUMN queue_at timestamptz NOT NULL DEFAULT '9999-12-31T00:00:00Z';
-- Serves: the inbox, the nearest deadline first, page by page.
CREATE INDEX complaint_by_deadline ON complaint (queue_at, id)
  WHERE status IN ('RECEIVED', 'VERIFIED', 'CLASSIFIED', 'ASSIGNED', 'IN_PROGRESS', 'RESPONDED');
DROP INDEX complaint_that_waits;
