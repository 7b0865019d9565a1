package id.tanggap.consultation.inbox;

import id.tanggap.api.page.Cursor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the caller.
 *
 * @param number of the consultation, or the visitor's number in the line
 * @param action what is to be done: an action of the consultation, or VISIT_START
 */
public record InboxItem(
    InboxKind kind,
    @Nullable UUID consultationId,
    @Nullable UUID visitId,
    String number,
    @Nullable Instant dueAt,
    @Nullable LocalDate dueDate,
    String action) {

  /** One row of the list, with its place in it. */
  record Placed(InboxItem item, Instant place, UUID id) {

    Cursor position() {
      var kind = Integer.toString(item.kind().ordinal());
      return Cursor.of(place.toString(), kind, id.toString());
    }
  }

  static InboxItem visitor(UUID visit, String number) {
    var kind = InboxKind.WAITING_VISITOR;
    return new InboxItem(kind, null, visit, number, null, null, kind.action());
  }

  static InboxItem ofCase(InboxKind kind, UUID consultation, String number, Due due) {
    return new InboxItem(kind, consultation, null, number, due.at(), due.date(), kind.action());
  }

  /** When something is due by the office's wall, if anything is. */
  record Due(@Nullable Instant at, @Nullable LocalDate date) {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    static Due at(Instant instant, ZoneId zone) {
      return instant.isBefore(NEVER)
          ? new Due(instant, instant.atZone(zone).toLocalDate())
          : new Due(null, null);
    }
  }
}
