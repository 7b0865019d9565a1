package id.tanggap.consultation.consultation.view;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.journal.Ids;
import java.util.Map;
import java.util.UUID;

/** A place in the feed: the transaction that changed a case last, then the older case. */
record FeedPosition(long change, UUID id) {

  static final String ORDER = "c.changedIn, c.id";
  private static final String KIND = "changes";

  /** Before all that this transaction changed. */
  static FeedPosition before(long change) {
    return new FeedPosition(change, Ids.LOWEST);
  }

  static FeedPosition of(Consultation consultation) {
    return new FeedPosition(consultation.changedIn(), consultation.id());
  }

  /** Whether a cursor was given out by the feed, and not by another list. */
  static boolean isIn(Cursor cursor) {
    return cursor.text(0).equals(KIND);
  }

  static FeedPosition in(Cursor cursor) {
    if (!isIn(cursor)) {
      throw CommonProblem.BAD_CURSOR.refusal();
    }
    return new FeedPosition(cursor.number(1), cursor.uuid(2));
  }

  Cursor cursor() {
    return Cursor.of(KIND, Long.toString(change), id.toString());
  }

  /**
   * Only what comes behind it and can have no forerunner any more: no transaction that still runs
   * is older.
   */
  void narrow(Conditions conditions) {
    conditions.add("c.changedIn < function('horizon_of_changes' as Long)");
    conditions.add("(c.changedIn, c.id) > (:change, :id)", Map.of("change", change, "id", id));
  }
}
