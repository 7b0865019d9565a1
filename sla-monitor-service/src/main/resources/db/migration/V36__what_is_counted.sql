-- What each obligation and each consultation counts as by what was told of it so far. Beside the clock,
-- because a verdict stays where it was given while its case goes on to another section or officer.
CREATE TABLE counted_obligation (
  clock_id        uuid    PRIMARY KEY,
  subject         text    NOT NULL,
  case_id         uuid    NOT NULL,
  cycle           integer NOT NULL,
  period          integer,
  clause          text    NOT NULL,
  office_code     text    NOT NULL,
  day             date    NOT NULL,
  channel         text    NOT NULL,
  section_code    text,
  topic_code      text,
  officer_id      uuid,
  due_at          timestamptz(3),
  lapsed_due_at   timestamptz(3),
  late_on_arrival boolean,
  first_verdict   text,
  met_at          timestamptz(3),
  verdict         text,
  net_minutes     bigint,
  gross_minutes   bigint,
  late_minutes    bigint,
  cancelled_for   text,
  CONSTRAINT a_fulfilment_has_a_verdict CHECK ((met_at IS NULL) = (verdict IS NULL)),
  CONSTRAINT whatever_was_judged_has_a_first_verdict
    CHECK (first_verdict IS NOT NULL OR (lapsed_due_at IS NULL AND verdict IS NULL))
);
-- serves the monthly report: what was missed of what an office came to owe in a month
CREATE INDEX missed_at_first ON counted_obligation (office_code, day)
  WHERE first_verdict = 'MISSED';
GRANT SELECT, INSERT, UPDATE ON counted_obligation TO ${applicationRole};

CREATE TABLE counted_consultation (
  case_id       uuid    PRIMARY KEY,
  subject       text    NOT NULL,
  office_code   text    NOT NULL,
  day           date    NOT NULL,
  channel       text    NOT NULL,
  section_code  text,
  topic_code    text,
  officer_id    uuid,
  ending        text,
  path          text,
  answered      boolean NOT NULL,
  first_contact boolean NOT NULL,
  reopened      boolean NOT NULL,
  apologised_at timestamptz(3)
);
GRANT SELECT, INSERT, UPDATE ON counted_consultation TO ${applicationRole};
COMMENT ON TABLE counted_consultation IS 'Learnt: from tanggap.consultation.v1';
