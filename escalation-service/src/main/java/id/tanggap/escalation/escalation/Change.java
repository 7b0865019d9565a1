package id.tanggap.escalation.escalation;

import id.tanggap.journal.JournalRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to an escalation, and by which role: never who, never a text. */
record Change(long sequence, String type, @Nullable String actorRole, Instant occurredAt) {

  static Change of(JournalRow row) {
    return new Change(row.sequence(), row.type(), row.actorRole(), row.occurredAt());
  }
}
