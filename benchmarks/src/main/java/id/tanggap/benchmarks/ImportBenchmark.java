package id.tanggap.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Workbooks of HAI CSO tickets on their way in, in again, and out. A short one comes out with the
 * states it went in with; a long one warms the service up, the next is timed, from the first byte
 * to the last case; then a short one, half of a long one and a long one show how much memory each
 * takes. Ends with 1 when a row is lost or changed, when a long file takes more memory than half of
 * it (below some 20,000 tickets the store of its texts still fills), or when fewer than 1,000 rows
 * a second become cases.
 */
public final class ImportBenchmark {

  private static final int TICKETS = 50_000;
  private static final int BUDGET = 2_000;
  private static final long GLANCE_IN_MILLISECONDS = 200;

  /** What a look may find by chance: rows in hand, and what is being read or sent. */
  private static final double MEBIBYTES_BY_CHANCE = 8;

  private final Stack stack;
  private final Service service;
  private final String omspan;

  private ImportBenchmark(Stack stack) throws IOException, InterruptedException {
    this.stack = stack;
    this.service = new Service(stack.describe());
    this.omspan = service.asOmspan();
  }

  /** The second argument, if given, is how many tickets the long workbook holds. */
  public static void main(String... arguments) throws Exception {
    var tickets = arguments.length > 1 ? Integer.parseInt(arguments[1]) : TICKETS;
    MeasuredStack.measure(arguments[0], stack -> new ImportBenchmark(stack).measure(tickets));
  }

  private int measure(int tickets) throws Exception {
    MeasuredStack.letOnlyTheMeasuredWork(stack);
    var same = comesOutAsItWentIn(tickets / 10);
    var fast = isFast(tickets);
    var constant = takesNoMoreMemory(tickets);
    return same && fast && constant ? 0 : 1;
  }

  private boolean comesOutAsItWentIn(int tickets) throws IOException, InterruptedException {
    var sent = workbook(tickets);
    var opened = imported(sent).opened();
    var received = Files.createTempFile("export", ".xlsx");
    var began = System.nanoTime();
    service.receives(omspan, "/exports?officeCode=042", TicketWorkbook.TYPE, received);
    var seconds = seconds(began);
    var out = TicketWorkbook.states(received);
    var isSame = opened == tickets && out.equals(TicketWorkbook.states(sent));
    System.out.printf(
        "out again: %,d tickets in %.1f s, %s%n",
        out.size(), seconds, isSame ? "each with its state" : "NOT the same as went in");
    return isSame;
  }

  private boolean isFast(int tickets) throws IOException, InterruptedException {
    imported(workbook(tickets));
    var workbook = workbook(tickets);
    var first = imported(workbook);
    var again = imported(workbook);
    System.out.printf(
        "import: %.0f rows a second (budget %,d), %.0f when they come again%n",
        first.rate(), BUDGET, again.rate());
    return first.opened() == tickets
        && again.unchanged() == tickets
        && first.rate() >= BUDGET / 2.0;
  }

  private boolean takesNoMoreMemory(int tickets) throws Exception {
    try (var memory = LiveMemory.in(stack)) {
      memory.look(); // what the first look itself brings is there by then
      imported(memory, tickets / 10);
      var half = imported(memory, tickets / 2);
      var all = imported(memory, tickets);
      return all <= half + MEBIBYTES_BY_CHANCE;
    }
  }

  /** How many mebibytes more the service holds at most while it takes new tickets in. */
  private double imported(LiveMemory memory, int tickets) throws Exception {
    var workbook = workbook(tickets);
    var more = memory.moreDuring(() -> imported(workbook)) / LiveMemory.MEBIBYTE;
    System.out.printf("memory: %.1f MiB more for %,d tickets%n", more, tickets);
    return more;
  }

  private static Path workbook(int tickets) throws IOException {
    var file = Files.createTempFile("tickets", ".xlsx");
    file.toFile().deleteOnExit();
    TicketWorkbook.write(file, tickets);
    return file;
  }

  private record Result(int opened, int unchanged, double rate) {}

  private Result imported(Path workbook) throws IOException, InterruptedException {
    var began = System.nanoTime();
    var path = "/imports?officeCode=042";
    var seen = service.sends(omspan, path, TicketWorkbook.TYPE, workbook);
    var read = seconds(began);
    while (seen.path("state").asText().equals("RUNNING")) {
      Thread.sleep(GLANCE_IN_MILLISECONDS);
      seen = service.gets(omspan, "/imports/" + seen.path("id").asText());
    }
    var all = seconds(began);
    System.out.printf("in: read in %.1f s, done in %.1f s: %s%n", read, all, numbers(seen));
    return new Result(
        seen.path("opened").asInt(),
        seen.path("unchanged").asInt(),
        seen.path("done").asInt() / all);
  }

  private static String numbers(JsonNode it) {
    return "%,d opened, %,d unchanged, %,d refused"
        .formatted(
            it.path("opened").asInt(), it.path("unchanged").asInt(), it.path("refused").asInt());
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
