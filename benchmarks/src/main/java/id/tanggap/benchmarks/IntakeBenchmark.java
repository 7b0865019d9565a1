package id.tanggap.benchmarks;

import id.tanggap.stack.Stack;

/**
 * {@code POST /consultations} against its own statements through plain JDBC. Prints the rates of
 * each round and the ratio of their medians; ends with 1 when an event is missing on the topic or
 * the ratio is a defect.
 */
public final class IntakeBenchmark {

  private static final Round ROUND = new Round(4_000, 8);
  private static final Comparison COMPARISON = new Comparison(ROUND, 3, 0.5);

  private IntakeBenchmark() {}

  public static void main(String... arguments) throws Exception {
    MeasuredStack.measure(arguments[0], IntakeBenchmark::measure);
  }

  private static int measure(Stack stack) throws Exception {
    var found = stack.describe();
    var intake = new ServiceIntake(new Service(found));
    var database = stack.databaseOf("consultation-service");
    BareTables.prepare(database);
    ROUND.untilWarm(() -> intake);
    MeasuredStack.letOnlyTheMeasuredWork(stack);
    ROUND.run(() -> new BareIntake(BareTables.open(database)));

    var ratio = COMPARISON.run(() -> intake, () -> new BareIntake(BareTables.open(database)));
    var missing = ReadBack.missing(found.kafka().bootstrapServers(), intake.taken);
    System.out.printf(
        "intake: ratio %.2f (budget %.2f, below half a defect); %d events, %d missing on the topic%n",
        ratio, COMPARISON.budget(), intake.taken.size(), missing);
    return missing == 0 && !COMPARISON.isDefect(ratio) ? 0 : 1;
  }
}
