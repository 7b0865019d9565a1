-- The feed of changes (docs/adr/0040): each case knows the transaction that changed it last. A reader is
-- shown only what is older than every transaction still running, so nothing can commit behind its back.
ALTER TABLE consultation
  ADD COLUMN changed_in bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint;

-- Serves: the feed, for a caller of one office, of several or of all.
CREATE INDEX changes_of_consultations ON consultation (changed_in, id, office_code);

CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_in := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END $$;
CREATE TRIGGER a_change_is_noted BEFORE UPDATE ON consultation
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION note_change();

-- The oldest transaction still running: whatever is below it has committed or never will.
CREATE FUNCTION horizon_of_changes() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
  RETURN pg_snapshot_xmin(pg_current_snapshot())::text::bigint;

-- Where the horizon was at a time, so that `updatedSince` finds where to begin.
CREATE TABLE change_mark (
  marked_at timestamptz PRIMARY KEY,
  horizon   bigint      NOT NULL
);
GRANT SELECT, INSERT ON change_mark TO ${applicationRole};
