-- A-14: who made a version, which dates it is about, and from which date on it may differ from the one before.
ALTER TABLE calendar_version ADD COLUMN recorded_by text NOT NULL DEFAULT 'system';
ALTER TABLE calendar_version ADD COLUMN dates date[] NOT NULL DEFAULT '{}';
ALTER TABLE calendar_version ADD COLUMN changed_from date NOT NULL DEFAULT '0001-01-01';
