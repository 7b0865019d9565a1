package id.tanggap.api.problem;

import id.tanggap.journal.Failures;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Which errors of the database are passing, which the caller's input, and which are ours. */
final class StoreDefects {

  private static final Duration SOON = Duration.ofSeconds(1);
  // Two writers of one unique value, of whom the second finds the first's work.
  private static final Set<String> LOST_RACES = Set.of("23505", "23P01");
  private static final String DATA_CLASS = "22";

  private StoreDefects() {}

  static Optional<Refusal> refusal(SQLException defect) {
    if (Failures.isPassing(defect) || LOST_RACES.contains(defect.getSQLState())) {
      return Optional.of(CommonProblem.TEMPORARILY_UNAVAILABLE.refusal().retryAfter(SOON));
    }
    return defect.getSQLState().startsWith(DATA_CLASS)
        ? Optional.of(CommonProblem.INVALID_INPUT.refusal())
        : Optional.empty();
  }
}
