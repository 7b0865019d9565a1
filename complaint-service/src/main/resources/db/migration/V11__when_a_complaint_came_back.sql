-- COMP-1: what is done about a complaint that was reopened is done after that, also where it is recorded late.
ALTER TABLE complaint ADD COLUMN reopened_at timestamptz;
