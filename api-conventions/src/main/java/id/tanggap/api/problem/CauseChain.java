package id.tanggap.api.problem;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An exception and what caused it, outermost first. */
final class CauseChain {

  private static final int DEEPEST = 20;

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
    return Stream.<Throwable>iterate(outermost, it -> it != null, Throwable::getCause)
        .limit(DEEPEST);
  }
}
