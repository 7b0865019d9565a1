package id.tanggap.consultation.exchange.imports;

import java.util.UUID;

/** A file has come in, and there is something to do. */
record ImportBegun(UUID importId) {}
