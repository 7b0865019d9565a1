package id.tanggap.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/** How long each of many things took, in milliseconds in ascending order. */
record Delays(List<Long> milliseconds) {

  static Delays of(Stream<Long> milliseconds) {
    return new Delays(milliseconds.sorted().toList());
  }

  /** So long took all but a share of them. */
  long percentile(double share) {
    return milliseconds.get((int) Math.ceil(share * milliseconds.size()) - 1);
  }

  @Override
  public String toString() {
    return "p50 %d ms, p99 %d ms, longest %d ms"
        .formatted(percentile(0.5), percentile(0.99), percentile(1));
  }
}
