package id.tanggap.benchmarks;

import id.tanggap.stack.Stack;
import id.tanggap.stack.StackFile;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Documents of 20 MiB on their way in. First ten at once, each of which waits in its middle for all
 * others: what the service holds more than before, when they meet there and until all are kept, for
 * each of them. Then how many a second, against the bare {@code INSERT} of the same chunks. Ends
 * with 1 when a request takes more than twice its memory or the ratio is a defect.
 */
public final class UploadBenchmark {

  private static final Round ALL_AT_ONCE = new Round(10, 10);
  private static final double BUDGET_IN_MEBIBYTES = 4;
  private static final int LONGEST_WAIT_IN_SECONDS = 60;
  private static final Round ROUND = new Round(12, 4);
  private static final Comparison COMPARISON = new Comparison(ROUND, 3, 0.5);

  private final StackFile stack;
  private final String omspan;

  private UploadBenchmark(StackFile stack) throws IOException, InterruptedException {
    this.stack = stack;
    this.omspan = new Service(stack).asOmspan();
  }

  public static void main(String... arguments) throws Exception {
    MeasuredStack.measure(arguments[0], UploadBenchmark::measure);
  }

  private static int measure(Stack stack) throws Exception {
    var benchmark = new UploadBenchmark(stack.describe());
    var database = stack.databaseOf("consultation-service");
    BareTables.prepare(database, List.of("document_chunk"));
    MeasuredStack.letOnlyTheMeasuredWork(stack);
    new Round(2, 1).run(() -> benchmark.upload(() -> {})); // code, and pools with what one needs

    var held = benchmark.heldByEach(stack);
    ROUND.run(() -> benchmark.upload(() -> {}));
    ROUND.run(() -> new BareUpload(BareTables.open(database)));
    var ratio =
        COMPARISON.run(
            () -> benchmark.upload(() -> {}), () -> new BareUpload(BareTables.open(database)));
    System.out.printf(
        "upload: %.2f MiB held by each of ten documents of 20 MiB at once (budget %.0f);"
            + " ratio of rates %.2f (budget %.2f, below half a defect)%n",
        held, BUDGET_IN_MEBIBYTES, ratio, COMPARISON.budget());
    return held > 2 * BUDGET_IN_MEBIBYTES || COMPARISON.isDefect(ratio) ? 1 : 0;
  }

  private double heldByEach(Stack stack) throws Exception {
    try (var memory = LiveMemory.in(stack)) {
      var meeting = new CyclicBarrier(ALL_AT_ONCE.clients(), memory::look);
      memory.look(); // what the first look itself brings is there by then
      var more =
          memory.moreDuring(() -> ALL_AT_ONCE.run(() -> upload(() -> waitForAllOthers(meeting))));
      return more / LiveMemory.MEBIBYTE / ALL_AT_ONCE.clients();
    }
  }

  /** With connections of its own, so that whoever waits keeps no other from sending. */
  private ServiceUpload upload(Runnable inTheMiddle) throws IOException, InterruptedException {
    return new ServiceUpload(new Service(stack), omspan, inTheMiddle);
  }

  private static void waitForAllOthers(CyclicBarrier meeting) {
    try {
      meeting.await(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
    } catch (BrokenBarrierException | InterruptedException | TimeoutException alone) {
      throw new IllegalStateException(alone);
    }
  }
}
