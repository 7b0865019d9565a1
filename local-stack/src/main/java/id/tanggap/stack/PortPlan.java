package id.tanggap.stack;

import id.tanggap.stack.kafka.KafkaPorts;
import id.tanggap.stack.machine.FreePorts;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The ports of one stack, all counted from one base so that two stacks can stand side by side. */
public record PortPlan(int base) {

  /** Used when nobody chooses another. */
  public static final PortPlan DEFAULT = new PortPlan(8100);

  private static final int WIDTH = 30;

  /** Bases that leave room for all ports of a stack and need no special right. */
  public PortPlan {
    if (base < 1024 || base > 65_535 - WIDTH) {
      throw new IllegalArgumentException(
          "A port base lies between 1024 and %d, not at %d".formatted(65_535 - WIDTH, base));
    }
  }

  /**
   * Some base at which all ports are free. This process keeps it to itself as long as it lives: two
   * that ask at once get two.
   */
  public static PortPlan free() {
    return ThreadLocalRandom.current()
        .ints(0, 400)
        .limit(400)
        .mapToObj(step -> new PortPlan(20_000 + step * WIDTH))
        .filter(plan -> FreePorts.keep(plan.base) && plan.taken().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The port of the n-th service, counted from 1. */
  public int service(int position) {
    return base + position;
  }

  int keycloak() {
    return base + 10;
  }

  /** Where PostgreSQL answers. */
  public int postgres() {
    return base + 20;
  }

  KafkaPorts kafka() {
    return new KafkaPorts(base + 21, base + 23, base + 22);
  }

  /** Those ports of the plan on which somebody listens already. */
  public List<Integer> taken() {
    return IntStream.range(base + 1, base + WIDTH)
        .filter(port -> !FreePorts.isFree(port))
        .boxed()
        .toList();
  }
}
