-- Row 11: a visit nobody closed ends at the first midnight after it was recorded, not after it began:
-- one that is typed in late is not closed under the officer's hands.
ALTER TABLE visit ADD COLUMN recorded_at timestamptz;
UPDATE visit SET recorded_at = coalesce(started_at, arrived_at);
ALTER TABLE visit ALTER COLUMN recorded_at SET NOT NULL;
-- Serves: at midnight, the visits still open.
CREATE INDEX open_visit ON visit (recorded_at) WHERE status = 'OPEN';
