package id.tanggap.consultation.consultation.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.Session;

/**
 * Human numbers, K-042-2026-000123: counted by office and year of recording. Taken from a sequence
 * in blocks of fifty, as many as are needed, in a transaction of their own: what is refused
 * afterwards leaves a gap and never a number that comes twice. Drawn before the intake's
 * transaction begins, so that nobody waits for a second connection while holding one; only an
 * import does, of which an instance works on one.
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
    return stockOf(officeCode, year).take(count);
  }

  /** Takes back what became nobody's number. */
  void takeBack(String officeCode, int year, List<String> unused) {
    stockOf(officeCode, year).add(unused);
  }

  private Stock stockOf(String officeCode, int year) {
    return stocks.computeIfAbsent(new Series(officeCode, year), Stock::new);
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

  private record Series(String officeCode, int year) {
    String number(long count) {
      return "K-%s-%d-%06d".formatted(officeCode, year, count);
    }
  }

  /** What this instance has taken of one series and not yet used. */
  private final class Stock {
    private final Series series;
    private final Queue<String> numbers = new ArrayDeque<>();

    Stock(Series series) {
      this.series = series;
    }

    synchronized List<String> take(int count) {
      var blocks = Math.ceilDiv(Math.max(0, count - numbers.size()), BLOCK);
      if (blocks > 0) {
        startsOfNextBlocks(series, blocks).forEach(this::addBlock);
      }
      return IntStream.range(0, count).mapToObj(_ -> numbers.remove()).toList();
    }

    synchronized void add(List<String> unused) {
      numbers.addAll(unused);
    }

    private void addBlock(long start) {
      LongStream.range(start, start + BLOCK).mapToObj(series::number).forEach(numbers::add);
    }
  }
}
