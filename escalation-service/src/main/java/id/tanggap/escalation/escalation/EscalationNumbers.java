package id.tanggap.escalation.escalation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

  private static final String TAKE =
      """
      INSERT INTO escalation_number AS n (office_code, year, taken) VALUES (?1, ?2, ?3)
      ON CONFLICT (office_code, year) DO UPDATE SET taken = n.taken + excluded.taken
      RETURNING taken
      """;

  private final EntityManager entities;
  private final int block;
  private final Map<Series, Queue<Long>> numbers = new ConcurrentHashMap<>();

  EscalationNumbers(EntityManager entities, EscalationConfig config) {
    this.entities = entities;
    this.block = config.numberBlock();
  }

  /**
   * Takes a block while half of the last one is left. Called before a transaction begins, so that
   * {@link #next} inside it does not wait for a second connection.
   */
  void prepare(String officeCode, int year) {
    var series = new Series(officeCode, year);
    if (numbersOf(series).size() <= block / 2) {
      takeBlock(series);
    }
  }

  String next(String officeCode, int year) {
    var series = new Series(officeCode, year);
    var number = numbersOf(series).poll();
    while (number == null) {
      takeBlock(series);
      number = numbersOf(series).poll();
    }
    return "E-%s-%d-%06d".formatted(officeCode, year, number);
  }

  private Queue<Long> numbersOf(Series series) {
    return numbers.computeIfAbsent(series, _ -> new LinkedBlockingQueue<>());
  }

  private void takeBlock(Series series) {
    var last = QuarkusTransaction.requiringNew().call(() -> lastOfNewBlock(series));
    LongStream.rangeClosed(last - block + 1, last).forEach(numbersOf(series)::add);
  }

  private long lastOfNewBlock(Series series) {
    return ((Number)
            entities
                .createNativeQuery(TAKE)
                .setParameter(1, series.officeCode())
                .setParameter(2, series.year())
                .setParameter(3, (long) block)
                .getSingleResult())
        .longValue();
  }

  private record Series(String officeCode, int year) {}
}
