package id.tanggap.benchmarks;

import id.tanggap.stack.Stack;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes from the command of one person to the news on the screen of another, at half
 * the rate that the service can take: from before the request was sent until the event was read
 * from the live stream. That holds the intake itself, so it is an upper bound of the time from
 * commit to stream. Ends with 1 when the budget is missed by half or an event was not heard.
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
      var sent = atRate(half, intake, CALLS);
      stream.awaitAll(sent.keySet(), LONGEST_WAIT);
      var missing = sent.keySet().stream().filter(id -> !stream.heard().containsKey(id)).count();
      var delays = stream.since(sent);
      System.out.printf(
          "stream: %,d events at %.0f a second, %d missing; from command to stream %s (budget %d ms for p99)%n",
          sent.size(), half, missing, delays, BUDGET_IN_MILLISECONDS);
      return missing > 0 || delays.percentile(0.99) > 2 * BUDGET_IN_MILLISECONDS ? 1 : 0;
    }
  }

  /** So many intakes, evenly; answers when each case was sent. */
  private static Map<String, Long> atRate(double perSecond, ServiceIntake intake, int calls)
      throws InterruptedException {
    var sent = new ConcurrentHashMap<String, Long>();
    try (var clients = Executors.newScheduledThreadPool(8)) {
      for (var call = 0; call < calls; call++) {
        var delay = (long) (call * 1e9 / perSecond);
        clients.schedule(
            () -> {
              var start = System.nanoTime();
              return sent.put(intake.receive(), start);
            },
            delay,
            TimeUnit.NANOSECONDS);
      }
    }
    return sent;
  }
}
