package id.tanggap.api.problem;

import id.tanggap.journal.Failures;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An exception and what stands behind it, outermost first. */
final class CauseChain {

  private final Throwable outermost;

  CauseChain(Throwable outermost) {
    this.outermost = outermost;
  }

  <T> Optional<T> first(Class<T> type) {
    return all().filter(type::isInstance).map(type::cast).findFirst();
  }

  boolean has(Predicate<Throwable> trait) {
    return all().anyMatch(trait);
  }

  private Stream<Throwable> all() {
    return Failures.behind(outermost);
  }
}
