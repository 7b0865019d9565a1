package id.tanggap.consultation.consultation.view;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.consultation.consultation.Consultation;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A place in the queue: the nearest deadline first, then the older case. */
record QueuePosition(Instant at, UUID id) {

  static final String ORDER = "c.queueAt, c.id";

  static QueuePosition of(Consultation consultation) {
    return new QueuePosition(consultation.queueAt(), consultation.id());
  }

  /** Reads two parts of a cursor. */
  static QueuePosition in(Cursor cursor, int firstPart) {
    return new QueuePosition(cursor.instant(firstPart), cursor.uuid(firstPart + 1));
  }

  Cursor cursor() {
    return Cursor.of(at.toString(), id.toString());
  }

  /** Only what comes behind it; compared as a pair, so that an index begins at the place. */
  void narrow(Conditions conditions) {
    conditions.add("(c.queueAt, c.id) > (:at, :id)", Map.of("at", at, "id", id));
  }
}
