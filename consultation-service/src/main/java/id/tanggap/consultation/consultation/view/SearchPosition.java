package id.tanggap.consultation.consultation.view;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.consultation.consultation.Consultation;
import org.jspecify.annotations.Nullable;

/** Behind which of the cases found in this place a search goes on. */
record SearchPosition(FoundIn place, @Nullable QueuePosition after) {

  private static final String KIND = "found";

  static SearchPosition startOf(FoundIn place) {
    return new SearchPosition(place, null);
  }

  static SearchPosition in(Cursor cursor) {
    if (!cursor.text(0).equals(KIND)) {
      throw CommonProblem.BAD_CURSOR.refusal();
    }
    return new SearchPosition(FoundIn.named(cursor.text(1)), QueuePosition.in(cursor, 2));
  }

  static Cursor cursor(FoundIn place, Consultation last) {
    return Cursor.of(KIND, place.name(), last.queueAt().toString(), last.id().toString());
  }
}
