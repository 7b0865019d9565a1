-- One append-only book per service: audit trail, timeline, source of the outbox, and proof.
-- The application role may read and append; nobody who serves requests can rewrite a row.
CREATE TABLE journal (
  position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id      uuid           NOT NULL,
  subject       text           NOT NULL,
  sequence      bigint         NOT NULL,
  partition_key text           NOT NULL,
  office        text           NOT NULL,
  type          text           NOT NULL,
  occurred_at   timestamptz(3) NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  actor         text           NOT NULL,
  actor_role    text,
  causation_id  uuid,
  data          text           NOT NULL,
  previous_hash bytea          NOT NULL,
  hash          bytea          NOT NULL,
  -- also serves the timeline of one subject and the look-up of the hash before
  CONSTRAINT a_subject_counts_without_repeating UNIQUE (subject, sequence),
  CONSTRAINT a_sequence_starts_at_one CHECK (sequence >= 1),
  CONSTRAINT data_is_json CHECK (data IS JSON OBJECT)
);
GRANT SELECT, INSERT ON journal TO ${applicationRole};
