package id.tanggap.api.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Which errors of the database are passing, which the caller's input, and which are ours. */
final class StoreDefects {

  private static final Duration SOON = Duration.ofSeconds(1);
  // Connection lost, transaction lost a race, resources short, operator stepped in.
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");
  // Lock not available; two writers of one unique value, of whom the second finds the first's work.
  private static final Set<String> PASSING_STATES = Set.of("55P03", "23505", "23P01");
  private static final String DATA_CLASS = "22";

  private StoreDefects() {}

  static Optional<Refusal> refusal(SQLException defect) {
    var state = defect.getSQLState();
    if (state == null || isPassing(state)) {
      return Optional.of(CommonProblem.TEMPORARILY_UNAVAILABLE.refusal().retryAfter(SOON));
    }
    return state.startsWith(DATA_CLASS)
        ? Optional.of(CommonProblem.INVALID_INPUT.refusal())
        : Optional.empty();
  }

  private static boolean isPassing(String state) {
    return PASSING_STATES.contains(state) || PASSING_CLASSES.stream().anyMatch(state::startsWith);
  }
}
