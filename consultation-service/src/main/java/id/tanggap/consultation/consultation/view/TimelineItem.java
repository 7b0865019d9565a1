package id.tanggap.consultation.consultation.view;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.tanggap.api.page.Cursor;
import id.tanggap.consultation.consultation.ForeignEvent;
import id.tanggap.consultation.consultation.note.Note;
import id.tanggap.journal.JournalRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a case, and which service says so. */
public record TimelineItem(
    UUID id,
    String type,
    String source,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable String actor,
    @Nullable String actorRole,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) @Nullable String data) {

  static final Comparator<TimelineItem> BY_OCCURRENCE =
      Comparator.comparing(TimelineItem::occurredAt).thenComparing(item -> item.id().toString());

  static TimelineItem of(String source, JournalRow row) {
    return new TimelineItem(
        row.id(),
        row.type(),
        source,
        row.occurredAt(),
        row.recordedAt(),
        row.actor(),
        row.actorRole(),
        row.data().toString());
  }

  static TimelineItem of(ForeignEvent event) {
    return new TimelineItem(
        event.id(),
        event.type(),
        event.source(),
        event.occurredAt(),
        event.recordedAt(),
        event.actor(),
        event.actorRole(),
        event.data());
  }

  static TimelineItem of(String source, Note note) {
    return new TimelineItem(
        note.id(),
        "InternalNote",
        source,
        note.writtenAt(),
        note.writtenAt(),
        note.writtenBy().toString(),
        note.writerRole(),
        "{\"noteId\":\"" + note.id() + "\"}");
  }

  Cursor position() {
    return Cursor.of(occurredAt.toString(), id.toString());
  }

  boolean isAfter(Cursor position) {
    var last = position.uuid(1);
    var order = occurredAt.compareTo(position.instant(0));
    return order > 0 || order == 0 && id.toString().compareTo(last.toString()) > 0;
  }

  /** Without what is the office's own: who acted, and the particulars. */
  TimelineItem outside() {
    return new TimelineItem(id, type, source, occurredAt, recordedAt, null, null, null);
  }
}
