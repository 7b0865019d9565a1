package id.tanggap.journal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands behind a failure, and whether time heals it. */
public final class Failures {

  /**
   * Connection lost (08), serialization or deadlock (40), resources (53), shutdown (57), a server
   * that only reads while another takes over (25006), a lock not had in time (55P03).
   */
  private static final String PASSING = "(08|40|53|57).*|25006|55P03";

  private Failures() {}

  /**
   * The failure, its causes, and what these keep suppressed: a commit that fails has its reason
   * only there. Outermost first, each once.
   */
  public static Stream<Throwable> behind(Throwable failure) {
    return behind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Whether the reason lies with the database and may be gone at the next attempt. */
  public static boolean isPassing(SQLException defect) {
    var state = defect.getSQLState();
    return state == null || state.matches(PASSING);
  }

  private static Stream<Throwable> behind(@Nullable Throwable failure, Set<Throwable> seen) {
    if (failure == null || !seen.add(failure)) {
      return Stream.empty();
    }
    var next =
        Stream.concat(
            Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()));
    return Stream.concat(Stream.of(failure), next.flatMap(it -> behind(it, seen)));
  }
}
