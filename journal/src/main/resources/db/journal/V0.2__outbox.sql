-- What is journalled and not yet with the broker; small, because the relay deletes what was acknowledged.
CREATE TABLE outbox (
  position       bigint PRIMARY KEY REFERENCES journal,
  blocked_reason text
);
-- serves the relay: which subjects wait for an administrator
CREATE INDEX a_blocked_subject_waits ON outbox (position) WHERE blocked_reason IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO ${applicationRole};
