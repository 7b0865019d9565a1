-- META-2: an office publishes the next version of its standard itself; versions there were stay as they are.
-- The sequence counts what the journal has of a standard: nothing of versions that came by migration.
ALTER TABLE service_standard ADD COLUMN sequence bigint NOT NULL DEFAULT 0;
GRANT INSERT ON service_standard TO ${applicationRole};
