-- FF-1: a visitor waits, is received by an officer, and leaves.
CREATE TABLE visit (
  id             uuid        PRIMARY KEY,
  office_code    text        NOT NULL REFERENCES office,
  day            date        NOT NULL,
  queue_number   integer     NOT NULL,
  stakeholder_id uuid        NOT NULL REFERENCES stakeholder,
  status         text        NOT NULL CHECK (status IN ('WAITING', 'OPEN', 'CLOSED')),
  officer_id     uuid,
  arrived_at     timestamptz NOT NULL,
  started_at     timestamptz,
  closed_at      timestamptz,
  sequence       bigint      NOT NULL,
  -- also serves the waiting room of an office on a day
  CONSTRAINT a_queue_number_is_given_once_a_day UNIQUE (office_code, day, queue_number),
  CONSTRAINT an_open_visit_has_its_officer CHECK (status <> 'OPEN' OR (officer_id IS NOT NULL AND started_at IS NOT NULL))
);
-- FF-1: an officer receives one visitor at a time; two clicks at once must not open two visits.
CREATE UNIQUE INDEX an_officer_has_one_open_visit ON visit (officer_id) WHERE status = 'OPEN';

-- The last number drawn at the door of an office on a day.
CREATE TABLE queue_number (
  office_code text    NOT NULL REFERENCES office,
  day         date    NOT NULL,
  last        integer NOT NULL,
  PRIMARY KEY (office_code, day)
);

GRANT SELECT, INSERT, UPDATE ON visit, queue_number TO ${applicationRole};
