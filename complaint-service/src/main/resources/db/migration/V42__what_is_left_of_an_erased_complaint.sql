-- UU PDP 42 to 44: at the end of its time, or when its reporter asks, what was written in an ended complaint
-- and who reported it go; number, dates and codes stay, and so does whom it is hidden from.
ALTER TABLE complaint ADD COLUMN erased_at timestamptz,
  ADD CONSTRAINT an_open_complaint_is_never_erased CHECK (erased_at IS NULL OR ended_at IS NOT NULL);
-- Serves: what has outlived its time, a batch at a time.
CREATE INDEX ended_complaint ON complaint (ended_at, id) WHERE erased_at IS NULL;

GRANT DELETE ON complaint_text, reporter, complaint_receipt TO ${applicationRole};
-- a delete has to find its rows; the hash of a receipt stays out of sight
GRANT SELECT (complaint_id) ON complaint_receipt TO ${applicationRole};
