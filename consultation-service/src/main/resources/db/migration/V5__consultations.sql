-- What happened to a question. `status` repeats what the aggregate derives from the facts in this
-- row, for the filters of the queue only; `queue_at` is the nearest open deadline, kept by SLA news.
CREATE TABLE consultation (
  id                     uuid        PRIMARY KEY,
  number                 text        NOT NULL UNIQUE,
  office_code            text        NOT NULL REFERENCES office,
  sequence               bigint      NOT NULL,
  cycle                  integer     NOT NULL,
  status                 text        NOT NULL,
  queue_at               timestamptz NOT NULL DEFAULT '9999-12-31T00:00:00Z',
  -- receipt
  channel                text        NOT NULL,
  medium                 text,
  visit_id               uuid        REFERENCES visit,
  submitted_at           timestamptz NOT NULL,
  recorded_at            timestamptz NOT NULL,
  day_zero               date        NOT NULL,
  origin                 text        NOT NULL,
  external_reference     text,
  part                   integer,
  question_id            uuid        NOT NULL,
  created_by             uuid        NOT NULL,
  -- asker
  stakeholder_id         uuid        NOT NULL REFERENCES stakeholder,
  stakeholder_kind       text        NOT NULL,
  satker_code            text,
  identified             boolean     NOT NULL,
  reachable              boolean     NOT NULL,
  warnings               text[]      NOT NULL,
  -- analysis
  accepted_at            timestamptz,
  holder_id              uuid,
  topic_code             text        REFERENCES topic,
  section_code           text,
  -- promise (FF-7b, ON-6b) and the way back (A-8)
  promise_cause          text,
  promised_at            timestamptz,
  contact_provided       boolean,
  contact_name           text,
  contact_medium         text,
  contact_address        text,
  -- what is open elsewhere
  open_request_id        uuid,
  open_referral_id       uuid,
  referred               boolean     NOT NULL,
  open_escalation_id     uuid,
  counted_escalation_id  uuid,
  -- ending
  ending_status          text,
  ended_at               timestamptz,
  CONSTRAINT a_visitor_asks_in_a_visit CHECK ((channel = 'FACE_TO_FACE') = (visit_id IS NOT NULL)),
  CONSTRAINT a_topic_brings_its_section CHECK ((topic_code IS NULL) = (section_code IS NULL)),
  CONSTRAINT who_holds_has_accepted CHECK (holder_id IS NULL OR accepted_at IS NOT NULL)
);
-- Serves: the queue of an office by nearest deadline.
CREATE INDEX queue_of_an_office ON consultation (office_code, queue_at, id);
-- Serves: the cases of a stakeholder, by satker or by who sent them.
CREATE INDEX consultation_of_satker ON consultation (satker_code, queue_at, id);
CREATE INDEX consultation_of_sender ON consultation (created_by);
-- Serves: closing a visit promises each of its unanswered questions.
CREATE INDEX consultation_of_visit ON consultation (visit_id) WHERE visit_id IS NOT NULL;
-- Serves: look-up by the ticket number of another system.
CREATE INDEX consultation_of_reference ON consultation (office_code, external_reference) WHERE external_reference IS NOT NULL;

-- R2a: a ticket that comes again is the same case, also when it comes twice at once.
CREATE TABLE external_reference (
  office_code     text    NOT NULL,
  channel         text    NOT NULL,
  reference       text    NOT NULL,
  part            integer NOT NULL,
  consultation_id uuid    NOT NULL,
  CONSTRAINT a_ticket_is_one_case PRIMARY KEY (office_code, channel, reference, part)
);

GRANT SELECT, INSERT, UPDATE ON consultation TO ${applicationRole};
GRANT SELECT, INSERT ON external_reference TO ${applicationRole};
