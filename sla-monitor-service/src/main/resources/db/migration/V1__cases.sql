-- What sla-monitor-service has learnt of each case: a projection of the events of two services.
-- A row may be born by news of either service, so everything but the id may still be unknown.
CREATE TABLE case_facts (
  case_id           uuid PRIMARY KEY,
  office            text,
  satker_code       text,
  channel           text,
  topic_code        text,
  section_code      text,
  officer_id        uuid,
  snapshot_sequence bigint NOT NULL DEFAULT 0,
  cycle             integer NOT NULL DEFAULT 1,
  origin            text,
  submitted_at      timestamptz(3),
  promised_on       date,
  ended_at          timestamptz(3),
  ending            text
);
GRANT SELECT, INSERT, UPDATE ON case_facts TO ${applicationRole};

-- A-6: when a request to the stakeholder or an escalation was opened and closed; pauses follow from
-- all of them together, so it does not matter in which order they were heard.
CREATE TABLE case_fact (
  case_id  uuid           NOT NULL REFERENCES case_facts,
  subject  uuid           NOT NULL,
  sequence bigint         NOT NULL,
  about    uuid           NOT NULL,
  kind     text           NOT NULL,
  at       timestamptz(3) NOT NULL,
  CONSTRAINT a_fact_is_learnt_once PRIMARY KEY (case_id, subject, sequence)
);
GRANT SELECT, INSERT, DELETE ON case_fact TO ${applicationRole};
