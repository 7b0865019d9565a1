package id.tanggap.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The same work through the service and through its bare statements, in turn, so that a machine
 * that slows down slows both.
 *
 * @param budget the ratio to reach; below half of it is a defect
 */
record Comparison(Round round, int rounds, double budget) {

  /** Prints the rates of each round; answers the ratio of their medians. */
  double run(Round.Clients service, Round.Clients bare) throws Exception {
    List<Double> through = new ArrayList<>();
    List<Double> beneath = new ArrayList<>();
    for (var n = 1; n <= rounds; n++) {
      through.add(round.run(service));
      beneath.add(round.run(bare));
      System.out.printf(
          "round %d: service %.1f/s, bare statements %.1f/s%n",
          n, through.getLast(), beneath.getLast());
    }
    return median(through) / median(beneath);
  }

  boolean isDefect(double ratio) {
    return ratio < budget / 2;
  }

  static double median(List<Double> rates) {
    return rates.stream().sorted().toList().get(rates.size() / 2);
  }
}
