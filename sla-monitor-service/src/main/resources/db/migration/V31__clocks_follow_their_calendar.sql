-- A-4, A-14: a changed calendar or policy never brings a deadline forward; the date that was told stays.
ALTER TABLE clock ADD COLUMN not_before timestamptz(3);
-- Up to which version of its calendar a clock was looked at: what is behind the newest is still to be counted anew.
ALTER TABLE clock ADD COLUMN calendar_considered integer NOT NULL DEFAULT 1;
ALTER TABLE clock ALTER COLUMN calendar_considered DROP DEFAULT;
-- serves counting anew after a change: the clocks of an office that are behind
CREATE INDEX clocks_behind_their_calendar ON clock (office_code, calendar_considered)
  WHERE state IN ('RUNNING', 'PAUSED', 'UNCOMPUTABLE', 'MISSED') OR next_wake IS NOT NULL;
