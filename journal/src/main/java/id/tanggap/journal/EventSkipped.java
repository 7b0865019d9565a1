package id.tanggap.journal;

/**
 * An administrator let a reader go on without an event that it could not apply; why stays with the
 * reader.
 *
 * @param consumer the service that skipped it
 */
record EventSkipped(String subject, long sequence, String consumer, String by) {}
