package id.tanggap.benchmarks;

import id.tanggap.stack.Stack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Clocks fired with a million more armed, against the same statements in batches through plain
 * JDBC; how late fresh ones are told meanwhile; and deadlines worked out in a second on one core.
 * Ends with 1 when a budget is missed by half.
 */
public final class ClocksBenchmark {

  private static final int ARMED = 1_000_000;
  private static final int DUE = 20_000;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;
  private static final double BUDGET = 0.5;
  private static final int SPREAD_IN_SECONDS = 20;
  private static final int FRESH = 10_000;
  private static final long LATE_IN_MILLISECONDS = 500;
  private static final List<String> TABLES = List.of("case_facts", "clock", "journal", "outbox");

  /** From tomorrow on for a month, in seconds from now. */
  private static final int TOMORROW = 86_400;

  private static final int IN_A_MONTH = 30 * TOMORROW;

  private ClocksBenchmark() {}

  /** The second argument, if given, is how many more are armed. */
  public static void main(String... arguments) throws Exception {
    var armed = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARMED;
    System.out.printf(
        "deadlines: %,.0f a second on one core (wish 1,000,000)%n", new DeadlineRate().perSecond());
    MeasuredStack.measure(arguments[0], stack -> measure(stack, armed));
  }

  private static int measure(Stack stack, int armed) throws Exception {
    var database = stack.databaseOf("sla-monitor-service");
    stack.service("consultation-service").stop();
    stack.service("escalation-service").stop();
    stack.service("complaint-service").stop();
    stack.keycloak().stop();
    BareTables.prepare(database, TABLES);
    var clocks = new DeskClocks(database, "public", "042");
    var copies = new DeskClocks(database, "bare", "042");
    clocks.arm(armed, TOMORROW, IN_A_MONTH);
    copies.arm(armed, TOMORROW, IN_A_MONTH);
    clocks.settle();

    var ratio = ratio(clocks, copies, stack);
    System.out.printf(
        "clocks: ratio %.2f with %,d more armed (budget %.2f, below half a defect)%n",
        ratio, armed, BUDGET);
    var late = lateness(clocks, stack);
    System.out.printf(
        "lateness of %,d fresh ones: %s (budget %d ms for p99)%n",
        late.milliseconds().size(), late, LATE_IN_MILLISECONDS);
    return ratio < BUDGET / 2 || late.percentile(0.99) > 2 * LATE_IN_MILLISECONDS ? 1 : 0;
  }

  private static double ratio(DeskClocks clocks, DeskClocks copies, Stack stack) throws Exception {
    var through = new ArrayList<Double>();
    var beneath = new ArrayList<Double>();
    for (var round = 1 - WARM_UP; round <= ROUNDS; round++) {
      var service = service(clocks);
      var bare = bare(copies, stack);
      System.out.printf("round %d: service %.0f/s, bare statements %.0f/s%n", round, service, bare);
      if (round > 0) {
        through.add(service);
        beneath.add(bare);
      }
    }
    return Comparison.median(through) / Comparison.median(beneath);
  }

  private static double service(DeskClocks clocks) throws Exception {
    clocks.arm(DUE, -2 * SPREAD_IN_SECONDS, -SPREAD_IN_SECONDS);
    var start = System.nanoTime();
    clocks.awaitNoneDueWithin(0);
    return perSecond(start);
  }

  private static double bare(DeskClocks copies, Stack stack) throws Exception {
    copies.arm(DUE, -2 * SPREAD_IN_SECONDS, -SPREAD_IN_SECONDS);
    try (var firing = new BareFiring(BareTables.open(stack.databaseOf("sla-monitor-service")))) {
      var start = System.nanoTime();
      firing.untilNoneIsDue();
      return perSecond(start);
    }
  }

  /** They come due by and by, as the days of an office go. */
  private static Delays lateness(DeskClocks clocks, Stack stack) throws Exception {
    var start = Instant.now();
    clocks.arm(FRESH, SPREAD_IN_SECONDS / 2, 3 * SPREAD_IN_SECONDS / 2);
    clocks.awaitNoneDueWithin(2 * SPREAD_IN_SECONDS);
    Thread.sleep(LATE_IN_MILLISECONDS); // the last ones are on their way to the topic
    return Lateness.since(start, stack.describe().kafka().bootstrapServers());
  }

  private static double perSecond(long start) {
    return DUE / ((System.nanoTime() - start) / 1e9);
  }
}
