-- Both rows are written by one statement, and nobody who serves requests can delete from the journal. Asking
-- whether the position is there cost a lock on the entry just written, for every event. A row without its entry,
-- which only a hand can write now, is not seen by the relay and stops nobody.
ALTER TABLE outbox DROP CONSTRAINT outbox_position_fkey;
