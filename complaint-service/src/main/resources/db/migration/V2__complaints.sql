-- COMP-0: a complaint, suggestion or comment, and where it stands. Who reported is not here.
CREATE TABLE complaint (
  id                  uuid        PRIMARY KEY,
  number              text        NOT NULL CONSTRAINT a_complaint_number_is_given_once UNIQUE,
  office_code         text        NOT NULL REFERENCES office,
  channel             text        NOT NULL,
  anonymity           text        NOT NULL CHECK (anonymity IN ('NONE', 'CONFIDENTIAL', 'ANONYMOUS')),
  origin              text        NOT NULL,
  submitted_at        timestamptz NOT NULL,
  recorded_at         timestamptz NOT NULL,
  external_reference  text,
  consultation_number text,
  unknown_reported    boolean     NOT NULL,
  route               text        NOT NULL CHECK (route IN ('COMPLIANCE_DESK', 'OFFICE_HEAD', 'REGIONAL_OFFICE')),
  status              text        NOT NULL,
  cycle               integer     NOT NULL,
  verified_at         timestamptz,
  complaint_class     text,
  service_element     text,
  section_code        text,
  open_request_id     uuid,
  followed_up_at      timestamptz,
  responded_at        timestamptz,
  extra_working_days  integer,
  ending              text,
  ended_at            timestamptz,
  sequence            bigint      NOT NULL,
  CONSTRAINT what_ended_says_when CHECK ((ending IS NULL) = (ended_at IS NULL)),
  CONSTRAINT a_class_follows_a_verification CHECK (complaint_class IS NULL OR verified_at IS NOT NULL),
  CONSTRAINT an_extension_extends CHECK (extra_working_days > 0)
);
-- Serves: the list of an office, newest first, page by page.
CREATE INDEX complaint_of_office ON complaint (office_code, recorded_at DESC, id DESC);
-- Serves: the inbox, what was submitted first, page by page.
CREATE INDEX complaint_that_waits ON complaint (submitted_at, id)
  WHERE status IN ('RECEIVED', 'VERIFIED', 'CLASSIFIED', 'ASSIGNED', 'IN_PROGRESS', 'RESPONDED');
-- Serves: news of who held a consultation that a complaint names.
CREATE INDEX complaint_by_consultation ON complaint (consultation_number) WHERE consultation_number IS NOT NULL;

-- Whom it is about. May be taken back on verification, so rows go.
CREATE TABLE reported_officer (
  complaint_id uuid NOT NULL REFERENCES complaint,
  person_id    uuid NOT NULL,
  PRIMARY KEY (complaint_id, person_id)
);
-- Serves: news of a person who is reported.
CREATE INDEX reported_officer_by_person ON reported_officer (person_id);

-- A receipt is shown once; what is kept of it is an Argon2id hash.
CREATE TABLE complaint_receipt (
  complaint_id uuid PRIMARY KEY REFERENCES complaint,
  hash         text NOT NULL CONSTRAINT a_receipt_is_kept_as_a_hash CHECK (hash LIKE '$argon2id$%')
);

-- What people wrote, encrypted; erasing takes text, salt and key, and the journal still verifies.
CREATE TABLE complaint_text (
  id           uuid        PRIMARY KEY,
  complaint_id uuid        NOT NULL REFERENCES complaint,
  kind         text        NOT NULL,
  content      bytea       NOT NULL,
  written_at   timestamptz NOT NULL
);
-- Serves: the texts of one complaint, in the order they were written.
CREATE INDEX text_of_complaint ON complaint_text (complaint_id, written_at, id);

-- Who reported, encrypted; of an anonymous complaint there is no row.
CREATE TABLE reporter (
  complaint_id uuid  PRIMARY KEY REFERENCES complaint,
  content      bytea NOT NULL
);

-- One delivery state for each destination outside; none has an interface, so it is typed in.
CREATE TABLE forwarding (
  complaint_id       uuid        NOT NULL REFERENCES complaint,
  destination        text        NOT NULL,
  delivery           text        NOT NULL CHECK (delivery IN ('DELIVERED', 'FAILED')),
  external_reference text,
  changed_at         timestamptz NOT NULL,
  PRIMARY KEY (complaint_id, destination)
);

-- Who of the office did what. The journal is published, so it says the role alone.
CREATE TABLE complaint_act (
  complaint_id uuid   NOT NULL REFERENCES complaint,
  sequence     bigint NOT NULL,
  person_id    uuid   NOT NULL,
  PRIMARY KEY (complaint_id, sequence)
);

-- COMP-2: of what belongs to WISE only how often somebody was shown the way there.
CREATE TABLE wise_referral (
  office_code text    NOT NULL REFERENCES office,
  day         date    NOT NULL,
  count       integer NOT NULL,
  PRIMARY KEY (office_code, day)
);

GRANT SELECT, INSERT, UPDATE ON complaint, forwarding, wise_referral TO ${applicationRole};
GRANT SELECT, INSERT, DELETE ON reported_officer TO ${applicationRole};
GRANT SELECT, INSERT ON complaint_text, reporter, complaint_act TO ${applicationRole};
GRANT INSERT ON complaint_receipt TO ${applicationRole};
