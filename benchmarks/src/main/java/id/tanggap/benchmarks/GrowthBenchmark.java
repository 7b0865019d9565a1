package id.tanggap.benchmarks;

import id.tanggap.stack.Stack;

/**
 * Queue, feed, search and the hint at earlier cases among few and among many consultations. Prints
 * the median time of each list at both sizes and their ratio; ends with 1 when a list takes more
 * than twice its budget.
 */
public final class GrowthBenchmark {

  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;
  private static final double BUDGET = 1.3;

  /** A service officer of the invented office. */
  private static final String OFFICER = "rina";

  /** Somebody of satker 990002. */
  private static final String STAKEHOLDER = "satker-990002";

  private GrowthBenchmark() {}

  /** The second argument, if given, is how many are many. */
  public static void main(String... arguments) throws Exception {
    var many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MANY;
    MeasuredStack.measure(arguments[0], stack -> measure(stack, many));
  }

  private static Lists listsOf(Service service) throws Exception {
    return new Lists(service, service.as(OFFICER), service.as(STAKEHOLDER));
  }

  private static int measure(Stack stack, int many) throws Exception {
    var service = new Service(stack.describe());
    var population = new Population(stack.databaseOf("consultation-service"));
    population.growTo(FEW);
    var among = listsOf(service).times();
    population.growTo(many);
    var amongMany = listsOf(service).times();

    var worst = 0.0;
    for (var list : among.entrySet()) {
      var few = list.getValue();
      var grown = amongMany.getOrDefault(list.getKey(), Double.NaN);
      worst = Math.max(worst, grown / few);
      System.out.printf(
          "%-34s %6.1f ms among %,d, %6.1f ms among %,d: %.2f%n",
          list.getKey(), few, FEW, grown, many, grown / few);
    }
    System.out.printf(
        "growth: worst ratio %.2f (budget %.2f, more than twice a defect)%n", worst, BUDGET);
    return worst > 2 * BUDGET ? 1 : 0;
  }
}
