package id.tanggap.consultation.consultation.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Human numbers, K-042-2026-000123: counted by office and year of recording. Taken fifty at a time
 * from a sequence, in a transaction of their own: what is refused afterwards leaves a gap and never
 * a number that comes twice. Drawn before the intake's transaction begins, so that nobody waits for
 * a second connection while holding one.
 */
@ApplicationScoped
class ConsultationNumbers {

  private static final int BLOCK = 50;

  private final EntityManager database;
  private final Map<Series, Block> blocks = new ConcurrentHashMap<>();

  ConsultationNumbers(EntityManager database) {
    this.database = database;
  }

  String next(String officeCode, int year) {
    var series = new Series(officeCode, year);
    var number = blocks.computeIfAbsent(series, _ -> new Block()).next(series);
    return "K-%s-%d-%06d".formatted(officeCode, year, number);
  }

  private long nextBlock(Series series) {
    return QuarkusTransaction.requiringNew().call(() -> startOfNextBlock(series));
  }

  private long startOfNextBlock(Series series) {
    return (Long)
        database
            .createNativeQuery("SELECT next_number_block(?1, ?2)", Long.class)
            .setParameter(1, series.officeCode())
            .setParameter(2, series.year())
            .getSingleResult();
  }

  private record Series(String officeCode, int year) {}

  /** What this instance has taken of one series and not yet used. */
  private final class Block {
    private long next;
    private long end;

    synchronized long next(Series series) {
      if (next == end) {
        next = nextBlock(series);
        end = next + BLOCK;
      }
      return next++;
    }
  }
}
