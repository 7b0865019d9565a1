package id.tanggap.acceptance;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Several people at work at once, on platform threads: REST Assured loads classes under locks that
 * virtual threads would wait for with all their carriers.
 */
final class Together {

  private static final int AT_A_TIME = 8;

  private Together() {}

  /** What comes of each, in their order. */
  static <T, R> List<R> each(List<T> all, Function<T, R> work) {
    try (var people = Executors.newFixedThreadPool(AT_A_TIME)) {
      var tasks = all.stream().<Callable<R>>map(one -> () -> work.apply(one)).toList();
      return people.invokeAll(tasks).stream().map(Together::result).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static <R> R result(Future<R> done) {
    try {
      return done.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
