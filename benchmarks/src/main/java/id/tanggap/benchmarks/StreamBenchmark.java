package id.tanggap.benchmarks;

import id.tanggap.stack.Stack;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes from the command of one person to the news on the screen of another, at half
 * the rate that the service can take: from before the request was sent, which holds the intake
 * itself, and from its answer, which leaves right after the commit, until the event was read from
 * the live stream. Ends with 1 when the budget is missed by half or an event was not heard.
 */
public final class StreamBenchmark {

  private static final Round ROUND = new Round(2_000, 8);
  private static final int CALLS = 3_000;
  private static final long BUDGET_IN_MILLISECONDS = 100;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private StreamBenchmark() {}

  public static void main(String... arguments) throws Exception {
    MeasuredStack.measure(arguments[0], StreamBenchmark::measure);
  }

  private static int measure(Stack stack) throws Exception {
    var service = new Service(stack.describe());
    var intake = new ServiceIntake(service);
    var listener = service.as("yusuf");
    stack.service("escalation-service").stop();
    stack.service("complaint-service").stop();
    ROUND.untilWarm(() -> intake);
    var half = ROUND.run(() -> intake) / 2;
    stack.keycloak().stop();

    try (var stream = StreamReader.of(stack.describe(), listener)) {
      atRate(half / 2, intake, CALLS / 4); // the stream has a compiler to warm up, too
      var times = atRate(half, intake, CALLS);
      var cases = times.asked().keySet();
      stream.awaitAll(cases, LONGEST_WAIT);
      var missing = cases.stream().filter(id -> !stream.heard().containsKey(id)).count();
      var delays = stream.since(times.answered());
      System.out.printf(
          "stream: %,d events at %.0f a second, %d missing; from commit to stream %s (budget %d ms for p99); from command %s%n",
          cases.size(), half, missing, delays, BUDGET_IN_MILLISECONDS, stream.since(times.asked()));
      return missing > 0 || delays.percentile(0.99) > 2 * BUDGET_IN_MILLISECONDS ? 1 : 0;
    }
  }

  /** When each case was asked for and when that was answered, by the machine's nanoseconds. */
  private record Times(Map<String, Long> asked, Map<String, Long> answered) {}

  /** So many intakes, evenly. */
  private static Times atRate(double perSecond, ServiceIntake intake, int calls)
      throws InterruptedException {
    var times = new Times(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    try (var clients = Executors.newScheduledThreadPool(8)) {
      for (var call = 0; call < calls; call++) {
        var delay = (long) (call * 1e9 / perSecond);
        clients.schedule(
            () -> {
              var start = System.nanoTime();
              var id = intake.receive();
              times.answered().put(id, System.nanoTime());
              return times.asked().put(id, start);
            },
            delay,
            TimeUnit.NANOSECONDS);
      }
    }
    return times;
  }
}
