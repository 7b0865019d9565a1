-- FF-7a, ON-6a: what an officer asks a section head about one consultation, and what comes back.
CREATE TABLE escalation (
  id                uuid        PRIMARY KEY,
  number            text        NOT NULL CONSTRAINT an_escalation_number_is_given_once UNIQUE,
  consultation_id   uuid        NOT NULL,
  consultation_number text      NOT NULL,
  cycle             integer     NOT NULL,
  office_code       text        NOT NULL,
  topic_code        text        NOT NULL,
  channel           text        NOT NULL,
  section_code      text        NOT NULL,
  chain             text[]      NOT NULL,
  overridden        boolean     NOT NULL,
  state             text        NOT NULL
    CHECK (state IN ('RAISED', 'ACKNOWLEDGED', 'RETURNED', 'ANSWERED', 'WITHDRAWN')),
  raised_by         uuid        NOT NULL,
  raised_at         timestamptz NOT NULL,
  acknowledged_by   uuid,
  acknowledged_at   timestamptz,
  round             integer     NOT NULL DEFAULT 0,
  ended_by          uuid,
  ended_at          timestamptz,
  withdrawal_reason text,
  sequence          bigint      NOT NULL,
  CONSTRAINT what_ended_says_when
    CHECK ((state IN ('ANSWERED', 'WITHDRAWN')) = (ended_at IS NOT NULL)),
  CONSTRAINT a_withdrawal_says_why
    CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
);

-- A consultation asks one head at a time; two clicks at once must not raise two escalations.
CREATE UNIQUE INDEX a_consultation_has_one_open_escalation ON escalation (consultation_id)
  WHERE state IN ('RAISED', 'ACKNOWLEDGED', 'RETURNED');
-- Serves: the escalations of one consultation.
CREATE INDEX escalation_of_consultation ON escalation (consultation_id);
-- Serves: the list of an office, newest first, page by page.
CREATE INDEX escalation_of_office ON escalation (office_code, raised_at DESC, id DESC);
-- Serves: the list of a section, which is what its head sees.
CREATE INDEX escalation_of_section ON escalation (office_code, section_code, raised_at DESC, id DESC);

-- Free text stays here; events carry the id and the salted digest. Erasing takes text and salt, and
-- the journal still verifies.
CREATE TABLE escalation_text (
  id            uuid        PRIMARY KEY,
  escalation_id uuid        NOT NULL,
  kind          text        NOT NULL,
  text          text        NOT NULL,
  salt          bytea       NOT NULL,
  digest        text        NOT NULL,
  written_by    uuid        NOT NULL,
  written_at    timestamptz NOT NULL
);

-- Serves: the texts of one escalation, in the order they were written.
CREATE INDEX text_of_escalation ON escalation_text (escalation_id, written_at, id);

-- FF-4: the articles an answer rests on.
CREATE TABLE cited_article (
  text_id      uuid    NOT NULL REFERENCES escalation_text,
  position     integer NOT NULL,
  reference_id uuid    NOT NULL,
  version      integer NOT NULL,
  article      text,
  PRIMARY KEY (text_id, position)
);

GRANT SELECT, INSERT, UPDATE ON escalation TO ${applicationRole};
GRANT SELECT, INSERT ON escalation_text, cited_article TO ${applicationRole};
