package id.tanggap.clauses.history;

import java.util.ArrayList;
import java.util.List;

/** What consultation-service can tell of a classified question. */
public enum OfQuestion {
  RECLASSIFIED,
  REQUESTED,
  COMPLETED,
  RESOLVED,
  CANCELLED,
  REOPENED;

  /** Every history of up to so many events. */
  public static List<List<OfQuestion>> histories(int longest) {
    return Sequences.of(longest, OfQuestion::after);
  }

  /** Which round the question is in after this. */
  public static int cycleAfter(List<?> past) {
    return 1 + (int) past.stream().filter(REOPENED::equals).count();
  }

  private static List<OfQuestion> after(List<OfQuestion> past) {
    var next = new ArrayList<>(afterLast(past));
    var isOpen = next.contains(RESOLVED);
    if (isOpen && !past.contains(RECLASSIFIED)) {
      next.add(RECLASSIFIED);
    }
    return next;
  }

  private static List<OfQuestion> afterLast(List<OfQuestion> past) {
    var last = past.stream().filter(it -> it != RECLASSIFIED).reduce(REOPENED, (_, later) -> later);
    return switch (last) {
      case RECLASSIFIED, REOPENED, COMPLETED -> List.of(REQUESTED, RESOLVED, CANCELLED);
      case REQUESTED -> List.of(COMPLETED, RESOLVED, CANCELLED);
      case RESOLVED -> List.of(REOPENED);
      case CANCELLED -> List.of();
    };
  }
}
