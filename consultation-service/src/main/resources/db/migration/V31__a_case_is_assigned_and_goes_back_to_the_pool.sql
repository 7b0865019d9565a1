-- Row 4: a case may be given to an officer who has not accepted it yet; the status stays RECEIVED.
ALTER TABLE consultation DROP CONSTRAINT who_holds_has_accepted;
-- Serves: what an officer holds, for its inbox and for handing it over.
CREATE INDEX consultation_of_holder ON consultation (holder_id, id)
  WHERE ending_status IS NULL AND holder_id IS NOT NULL;
-- Serves: the pool of an office, and what is unassigned in a section, by nearest deadline.
CREATE INDEX pool_of_an_office ON consultation (office_code, queue_at, id)
  WHERE ending_status IS NULL AND holder_id IS NULL;
