-- An administrator re-drives or skips what is parked, of the own offices; what was skipped is kept.
ALTER TABLE parked_event ADD COLUMN office text;
-- the reason changes when an event fails again; whoever may update may also lock
GRANT UPDATE (reason) ON parked_event TO ${applicationRole};

-- Why an event was passed over is free text and stays here; that it was is journalled.
CREATE TABLE skipped_event (
  id         uuid           PRIMARY KEY,
  source     text           NOT NULL,
  subject    text           NOT NULL,
  sequence   bigint         NOT NULL,
  envelope   bytea          NOT NULL,
  reason     text           NOT NULL,
  by         text           NOT NULL,
  skipped_at timestamptz(3) NOT NULL
);
GRANT SELECT, INSERT ON skipped_event TO ${applicationRole};
