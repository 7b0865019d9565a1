package id.tanggap.consultation.consultation.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Human numbers, K-042-2026-000123: counted by office and year of recording. Taken fifty at a time
 * from a sequence, in a transaction of their own: what is refused afterwards leaves a gap and never
 * a number that comes twice. Drawn before the intake's transaction begins, so that nobody waits for
 * a second connection while holding one.
 */
@ApplicationScoped
class ConsultationNumbers {

  private static final int BLOCK = 50;

  private final Session database;
  private final Map<Series, Stock> stocks = new ConcurrentHashMap<>();

  ConsultationNumbers(Session database) {
    this.database = database;
  }

  String next(String officeCode, int year) {
    return next(officeCode, year, 1).getFirst();
  }

  /** So many of them, in their order. */
  List<String> next(String officeCode, int year, int count) {
    var series = new Series(officeCode, year);
    return stocks.computeIfAbsent(series, _ -> new Stock()).take(series, count).stream()
        .map(number -> "K-%s-%d-%06d".formatted(officeCode, year, number))
        .toList();
  }

  private List<Long> startsOfNextBlocks(Series series, int count) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        "SELECT next_number_block(?1, ?2) FROM generate_series(1, ?3)", Long.class)
                    .setParameter(1, series.officeCode())
                    .setParameter(2, series.year())
                    .setParameter(3, count)
                    .getResultList());
  }

  private record Series(String officeCode, int year) {}

  /** What this instance has taken of one series and not yet used. */
  private final class Stock {
    private final Queue<Long> numbers = new ArrayDeque<>();

    synchronized List<Long> take(Series series, int count) {
      var blocks = Math.ceilDiv(Math.max(0, count - numbers.size()), BLOCK);
      if (blocks > 0) {
        startsOfNextBlocks(series, blocks)
            .forEach(start -> LongStream.range(start, start + BLOCK).forEach(numbers::add));
      }
      return Stream.generate(numbers::remove).limit(count).toList();
    }
  }
}
