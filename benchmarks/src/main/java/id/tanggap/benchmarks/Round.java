package id.tanggap.benchmarks;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same call, a bounded number of times, by a number of clients at once. */
record Round(int calls, int clients) {

  private static final int LONGEST_WARM_UP = 20;
  private static final int WARM = 3;
  private static final double HARDLY_FASTER = 1.05;

  /** One client's call; each client has its own. */
  interface Client extends AutoCloseable {
    void call() throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /** Makes the clients of a round. */
  interface Clients {
    Client next() throws Exception;
  }

  /**
   * Repeats the round until three in a row were hardly faster than the best before them, at most
   * twenty times: a young JVM measures its compiler.
   */
  void untilWarm(Clients made) throws ExecutionException, InterruptedException {
    var best = 0.0;
    var noFaster = 0;
    for (var n = 0; n < LONGEST_WARM_UP && noFaster < WARM; n++) {
      var rate = run(made);
      noFaster = rate > best * HARDLY_FASTER ? 0 : noFaster + 1;
      best = Math.max(best, rate);
    }
  }

  /** How many calls a second all clients together made. */
  double run(Clients made) throws ExecutionException, InterruptedException {
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var start = System.nanoTime();
      var running =
          IntStream.range(0, clients).mapToObj(_ -> threads.submit(() -> all(made))).toList();
      for (Future<?> each : running) {
        each.get();
      }
      var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0;
      return calls / clients * clients / seconds;
    }
  }

  private int all(Clients made) throws Exception {
    try (var client = made.next()) {
      for (var call = 0; call < calls / clients; call++) {
        client.call();
      }
    }
    return calls / clients;
  }
}
