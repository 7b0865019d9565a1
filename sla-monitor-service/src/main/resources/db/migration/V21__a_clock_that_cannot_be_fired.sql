-- One clock that cannot be fired must not stop the others: it is set aside and tried again later.
ALTER TABLE clock ADD COLUMN set_aside_since timestamptz(3);
ALTER TABLE clock DROP CONSTRAINT an_armed_clock_wakes_at_its_deadline;
-- serves the alarm: how many clocks are set aside, and which
CREATE INDEX clocks_set_aside ON clock (set_aside_since) WHERE set_aside_since IS NOT NULL;
