-- How far each subject of another service has been applied: every (subject, sequence) once.
CREATE TABLE inbox (
  source   text   NOT NULL,
  subject  text   NOT NULL,
  sequence bigint NOT NULL,
  PRIMARY KEY (source, subject)
);
GRANT SELECT, INSERT, UPDATE ON inbox TO ${applicationRole};

-- Events that could not be applied, and those of the same subject that wait behind them.
CREATE TABLE parked_event (
  id        uuid           PRIMARY KEY,
  source    text           NOT NULL,
  subject   text           NOT NULL,
  sequence  bigint         NOT NULL,
  type      text           NOT NULL,
  envelope  bytea          NOT NULL,
  reason    text           NOT NULL,
  parked_at timestamptz(3) NOT NULL,
  -- also serves the question whether a subject is parked, and re-driving in order
  CONSTRAINT an_event_is_parked_once UNIQUE (source, subject, sequence)
);
GRANT SELECT, INSERT, DELETE ON parked_event TO ${applicationRole};
