package id.tanggap.complaint.complaint;

import java.time.Instant;
import java.util.UUID;

/** A text of a complaint as its readers see it. */
record WrittenText(UUID id, TextKind kind, String text, Instant writtenAt) {}
