package id.tanggap.api.idempotency;

/** A key that was used, for which request, and what was answered. */
record KnownKey(byte[] requestHash, StoredAnswer answer) {}
