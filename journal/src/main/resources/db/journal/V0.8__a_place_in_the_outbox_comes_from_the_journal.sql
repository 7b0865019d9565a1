-- Both rows are written by one statement, and nobody who serves requests can delete from the journal. Asking
-- whether the position is there cost a lock on the entry just written, for every event.
ALTER TABLE outbox DROP CONSTRAINT outbox_position_fkey;
