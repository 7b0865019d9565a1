-- What escalation-service told of an escalation; kept by its id, so that late, repeated or crossing
-- news ends in the same place.
CREATE TABLE escalation (
  id              uuid        PRIMARY KEY,
  consultation_id uuid        NOT NULL,
  number          text,
  section_code    text        NOT NULL,
  state           text        NOT NULL,
  raised_at       timestamptz,
  answer_id       uuid,
  answered_at     timestamptz
);
-- Serves: the escalation shown with a case.
CREATE INDEX escalation_of_consultation ON escalation (consultation_id);

-- What sla-monitor-service told of a clock.
CREATE TABLE deadline (
  clock_id uuid        PRIMARY KEY,
  case_id  uuid        NOT NULL,
  kind     text        NOT NULL,
  period   integer,
  cycle    integer     NOT NULL,
  clause   text        NOT NULL,
  state    text        NOT NULL,
  due_at   timestamptz,
  due_date date,
  verdict  text,
  closed   boolean     NOT NULL
);
-- Serves: the deadlines of a case and the nearest of them.
CREATE INDEX deadline_of_case ON deadline (case_id);

-- Accepted events of other services, for the timeline of a case.
CREATE TABLE foreign_event (
  id          uuid        PRIMARY KEY,
  case_id     uuid        NOT NULL,
  source      text        NOT NULL,
  type        text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  actor       text        NOT NULL,
  actor_role  text,
  data        text        NOT NULL CHECK (data IS JSON OBJECT)
);
-- Serves: the timeline of a case.
CREATE INDEX foreign_event_of_case ON foreign_event (case_id, occurred_at);

GRANT SELECT, INSERT, UPDATE ON escalation, deadline TO ${applicationRole};
GRANT SELECT, INSERT ON foreign_event TO ${applicationRole};
