package id.tanggap.benchmarks;

import id.tanggap.stack.Stack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A million open solutions counted anew after their office said that it closes for four days, and
 * how late desk times are told that come to their end meanwhile. States both; there is no budget
 * but that of lateness.
 */
public final class RecountBenchmark {

  private static final int OPEN = 1_000_000;
  private static final int DESK_TIMES_A_SECOND = 20;
  private static final int LONGEST_IN_SECONDS = 1_800;
  private static final long LATE_IN_MILLISECONDS = 500;

  private static final String ENTRY =
      """
      {"kind": "OFFICE_CLOSURE", "date": "%s", "nameId": "Tutup (contoh)", "nameEn": "Closed"}""";

  private RecountBenchmark() {}

  /** The second argument, if given, is how many are open. */
  public static void main(String... arguments) throws Exception {
    var open = arguments.length > 1 ? Integer.parseInt(arguments[1]) : OPEN;
    MeasuredStack.measure(arguments[0], stack -> measure(stack, open));
  }

  private static int measure(Stack stack, int open) throws Exception {
    var calendars = new Service(stack.describe(), "sla-monitor-service", "/calendars");
    var admin = calendars.as("admin");
    stack.service("consultation-service").stop();
    stack.service("escalation-service").stop();
    stack.service("complaint-service").stop();
    stack.keycloak().stop();
    var database = stack.databaseOf("sla-monitor-service");
    var solutions = new OwedSolutions(database);
    solutions.are(open);
    // of an office that does not close: what is due on a closed day would not fire
    new DeskClocks(database, "public", "079")
        .arm(DESK_TIMES_A_SECOND * LONGEST_IN_SECONDS, 5, LONGEST_IN_SECONDS);

    var begin = Instant.now();
    var start = System.nanoTime();
    calendars.posts(admin, "/042/changes", closure());
    solutions.awaitCountedAnew();
    var seconds = (System.nanoTime() - start) / 1e9;
    Thread.sleep(LATE_IN_MILLISECONDS); // the last ones are on their way to the topic

    var late = Lateness.since(begin, stack.describe().kafka().bootstrapServers());
    System.out.printf(
        "%,d open clocks counted anew in %.0f s, %,.0f a second; %,d others fired meanwhile%n",
        open, seconds, open / seconds, late.milliseconds().size());
    System.out.printf("late by %s (budget %d ms for p99)%n", late, LATE_IN_MILLISECONDS);
    return late.percentile(0.99) > 2 * LATE_IN_MILLISECONDS ? 1 : 0;
  }

  private static String closure() {
    var tomorrow = LocalDate.now().plusDays(1);
    var days =
        IntStream.range(0, 4)
            .mapToObj(day -> ENTRY.formatted(tomorrow.plusDays(day)))
            .collect(Collectors.joining(","));
    return "{\"basis\": \"BA-9/KPN.1601/2026\", \"entries\": [%s]}".formatted(days);
  }
}
