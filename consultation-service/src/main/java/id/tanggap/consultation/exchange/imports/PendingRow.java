package id.tanggap.consultation.exchange.imports;

/** A row whose turn has come: its ticket, as it was written down when the file was read. */
record PendingRow(int line, String ticket) {}
