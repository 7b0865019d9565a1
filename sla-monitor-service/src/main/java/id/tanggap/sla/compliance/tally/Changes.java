package id.tanggap.sla.compliance.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** By how much counts change: what something counted before goes, what it counts after comes. */
final class Changes {

  private final Map<Count, Long> amounts = new HashMap<>();

  void begin(Counted counted) {
    counted.counts().forEach(it -> amounts.merge(it, 1L, Long::sum));
  }

  void of(Counted counted, Runnable change) {
    counted.counts().forEach(it -> amounts.merge(it, -1L, Long::sum));
    change.run();
    begin(counted);
  }

  /** Each count that is another one now, and by how much. */
  void forEach(BiConsumer<Count, Long> action) {
    amounts.forEach(
        (count, amount) -> {
          if (amount != 0) {
            action.accept(count, amount);
          }
        });
  }
}
