package id.tanggap.api.change;

import id.tanggap.journal.JournalRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened, and by which role: never who, never a text. */
public record Change(long sequence, String type, @Nullable String actorRole, Instant occurredAt) {

  /** What the journal says of it. */
  public static Change of(JournalRow row) {
    return new Change(row.sequence(), row.type(), row.actorRole(), row.occurredAt());
  }

  /** The same for somebody who may not know who works on it. */
  public Change withoutRole() {
    return new Change(sequence, type, null, occurredAt);
  }
}
