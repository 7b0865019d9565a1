-- A-14: a missed deadline that a change left as it was is still owed, and a pause heard late moves it by the newest
-- calendar; the deadlines themselves are the same by both versions.
UPDATE clock SET calendar_version = calendar_considered
WHERE state = 'MISSED' AND met_at IS NULL AND calendar_version < calendar_considered;
