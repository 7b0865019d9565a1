-- A repeated command must find its first answer; expired keys are found by when they expire.
CREATE TABLE idempotency_key (
  -- SHA-256 of iss, azp, sub and the key: a key belongs to its client, and is nobody else's to read.
  key_hash      bytea PRIMARY KEY,
  request_hash  bytea       NOT NULL,
  status        smallint    NOT NULL,
  headers       text        NOT NULL,
  body          text,
  expires_at    timestamptz NOT NULL,
  CONSTRAINT hashes_are_sha256 CHECK (length(key_hash) = 32 AND length(request_hash) = 32)
);

CREATE INDEX idempotency_key_by_expiry ON idempotency_key (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO ${applicationRole};
