package id.tanggap.escalation.escalation;

import id.tanggap.escalation.section.Sections;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;

/**
 * Human numbers, {@code E-042-2026-000123}, out of blocks that this instance took for an office and
 * a year. Numbers not used stay a gap; no command ever waits for another one's number.
 */
@ApplicationScoped
class EscalationNumbers {

  private static final int BLOCK = 50;

  private final EntityManager entities;
  private final Sections sections;
  private final Map<Series, Queue<Long>> numbers = new ConcurrentHashMap<>();

  EscalationNumbers(EntityManager entities, Sections sections) {
    this.entities = entities;
    this.sections = sections;
  }

  /**
   * Takes a block while half of the last one is left. Called before a transaction begins, so that
   * {@link #next} inside it does not wait for a second connection.
   */
  void prepare(String officeCode, Instant now) {
    var series = QuarkusTransaction.requiringNew().call(() -> seriesAt(officeCode, now));
    if (numbersOf(series).size() <= BLOCK / 2) {
      takeBlock(series);
    }
  }

  String next(String officeCode, Instant now) {
    var series = seriesAt(officeCode, now);
    var number = numbersOf(series).poll();
    while (number == null) {
      takeBlock(series);
      number = numbersOf(series).poll();
    }
    return "E-%s-%d-%06d".formatted(officeCode, series.year(), number);
  }

  /** The year is that on the office's wall. */
  private Series seriesAt(String officeCode, Instant now) {
    return new Series(officeCode, now.atZone(sections.zoneOf(officeCode)).getYear());
  }

  private Queue<Long> numbersOf(Series series) {
    return numbers.computeIfAbsent(series, _ -> new LinkedBlockingQueue<>());
  }

  /** In a transaction of its own: a sequence made by a command that fails must not go with it. */
  private void takeBlock(Series series) {
    var first = QuarkusTransaction.requiringNew().call(() -> firstOfNewBlock(series));
    LongStream.range(first, first + BLOCK).forEach(numbersOf(series)::add);
  }

  private long firstOfNewBlock(Series series) {
    return (Long)
        entities
            .createNativeQuery("SELECT next_number_block(?1, ?2)", Long.class)
            .setParameter(1, series.officeCode())
            .setParameter(2, series.year())
            .getSingleResult();
  }

  private record Series(String officeCode, int year) {}
}
