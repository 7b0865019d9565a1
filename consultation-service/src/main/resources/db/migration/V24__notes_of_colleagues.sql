-- What colleagues note about a case among themselves; the words stand in content.
CREATE TABLE note (
  id              uuid        PRIMARY KEY,
  consultation_id uuid        NOT NULL REFERENCES consultation,
  content_id      uuid        NOT NULL,
  written_by      uuid        NOT NULL,
  writer_role     text,
  written_at      timestamptz NOT NULL
);
-- Serves: the notes of a case as they were written.
CREATE INDEX note_of_consultation ON note (consultation_id, written_at, id);
GRANT SELECT, INSERT ON note TO ${applicationRole};
