package id.tanggap.benchmarks;

import id.tanggap.stack.Stack;

/**
 * The whole life of an HAI CSO ticket in six commands (intake, acceptance, classification,
 * follow-up, progress report, response) against its own statements through plain JDBC. Prints the
 * lives a second of each round and the ratio of their medians; ends with 1 when the ratio is a
 * defect.
 */
public final class LifecycleBenchmark {

  private static final Round ROUND = new Round(800, 8);
  private static final Comparison COMPARISON = new Comparison(ROUND, 3, 0.4);

  private LifecycleBenchmark() {}

  public static void main(String... arguments) throws Exception {
    MeasuredStack.measure(arguments[0], LifecycleBenchmark::measure);
  }

  private static int measure(Stack stack) throws Exception {
    var service = new Service(stack.describe());
    var life = new ServiceLife(service, new ServiceIntake(service));
    var database = stack.databaseOf("consultation-service");
    BareTables.prepare(database);
    ROUND.untilWarm(() -> life);
    MeasuredStack.letOnlyTheMeasuredWork(stack);
    ROUND.run(() -> new BareLife(BareTables.open(database)));

    var ratio = COMPARISON.run(() -> life, () -> new BareLife(BareTables.open(database)));
    System.out.printf(
        "whole life, six commands: ratio %.2f (budget %.2f, below half a defect)%n",
        ratio, COMPARISON.budget());
    return COMPARISON.isDefect(ratio) ? 1 : 0;
  }
}
