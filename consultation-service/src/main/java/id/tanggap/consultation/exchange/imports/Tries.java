package id.tanggap.consultation.exchange.imports;

import java.util.HashMap;
import java.util.Map;

/** How often this instance has tried rows that were not taken; of one thread. */
final class Tries {

  private final int most;
  private final Map<BatchFailure.Row, Integer> counted = new HashMap<>();

  Tries(int most) {
    this.most = most;
  }

  /** Whether a row that failed once more may be tried again. */
  boolean isLeft(BatchFailure.Row row) {
    if (counted.merge(row, 1, Integer::sum) < most) {
      return true;
    }
    counted.remove(row);
    return false;
  }

  /** Rows go through: those that had to wait are through, or begin anew. */
  void forget() {
    counted.clear();
  }
}
