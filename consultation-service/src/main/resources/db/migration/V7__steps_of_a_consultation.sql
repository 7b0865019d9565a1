-- FF-5b, ON-4: what is asked of the stakeholder.
CREATE TABLE input_request (
  id              uuid        PRIMARY KEY,
  consultation_id uuid        NOT NULL REFERENCES consultation,
  cycle           integer     NOT NULL,
  state           text        NOT NULL CHECK (state IN ('OPEN', 'COMPLETED', 'WITHDRAWN')),
  opened_at       timestamptz NOT NULL,
  closed_at       timestamptz
);
-- Serves: the requests of a case, and the rule that a second one adds to the open one.
CREATE UNIQUE INDEX a_consultation_has_one_open_request ON input_request (consultation_id) WHERE state = 'OPEN';
CREATE INDEX input_request_of_consultation ON input_request (consultation_id);

CREATE TABLE request_item (
  id         uuid    PRIMARY KEY,
  request_id uuid    NOT NULL REFERENCES input_request,
  position   integer NOT NULL,
  kind       text    NOT NULL CHECK (kind IN ('DOCUMENT', 'INFORMATION')),
  name       text    NOT NULL
);
-- Serves: the items of a request in the order they were asked.
CREATE INDEX item_of_request ON request_item (request_id, position);

-- A-7, A-10: another authority is asked.
CREATE TABLE referral (
  id                 uuid        PRIMARY KEY,
  consultation_id    uuid        NOT NULL REFERENCES consultation,
  cycle              integer     NOT NULL,
  destination        text        NOT NULL,
  external_reference text,
  referred_at        timestamptz NOT NULL,
  outcome            text,
  concluded_at       timestamptz
);
CREATE INDEX referral_of_consultation ON referral (consultation_id);

-- FF-7c1, ON-6c: what the stakeholder was told, or tried to be told.
CREATE TABLE progress_report (
  id              uuid        PRIMARY KEY,
  consultation_id uuid        NOT NULL REFERENCES consultation,
  cycle           integer     NOT NULL,
  kind            text        NOT NULL,
  outcome         text        NOT NULL,
  medium          text        NOT NULL,
  content_id      uuid        NOT NULL,
  reported_by     uuid        NOT NULL,
  reported_at     timestamptz NOT NULL
);
CREATE INDEX progress_report_of_consultation ON progress_report (consultation_id);

-- PROD-1: the product of the service.
CREATE TABLE response (
  id              uuid        PRIMARY KEY,
  consultation_id uuid        NOT NULL REFERENCES consultation,
  cycle           integer     NOT NULL,
  path            text        NOT NULL,
  outcome         text        NOT NULL,
  handed_to       text,
  medium          text        NOT NULL,
  content_id      uuid        NOT NULL,
  responded_by    uuid        NOT NULL,
  responded_at    timestamptz NOT NULL,
  CONSTRAINT a_cycle_has_one_response UNIQUE (consultation_id, cycle)
);

-- FF-4, ON-3: what a response rests on.
CREATE TABLE citation (
  response_id  uuid    NOT NULL REFERENCES response,
  position     integer NOT NULL,
  reference_id uuid    NOT NULL,
  version      integer NOT NULL,
  article      text,
  PRIMARY KEY (response_id, position)
);

GRANT SELECT, INSERT, UPDATE ON input_request, referral TO ${applicationRole};
GRANT SELECT, INSERT ON request_item, progress_report, response, citation TO ${applicationRole};
