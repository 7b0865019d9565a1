package id.tanggap.complaint.complaint;

import id.tanggap.complaint.complaint.QuarterFigures.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Counts the complaints of quarters that are over, as far as the asker of the transaction may see
 * them: who is behind the wall gets the figures of a world without them. By when they were
 * recorded, so that a total once shown stays.
 */
@ApplicationScoped
class Statistics {

  private static final String COUNT =
      """
      SELECT c.office_code, date_trunc('quarter', c.recorded_at AT TIME ZONE f.zone)::date AS quarter,
             %s AS value, count(*)
        FROM complaint c JOIN office f ON f.code = c.office_code
       WHERE date_trunc('quarter', c.recorded_at AT TIME ZONE f.zone) >= CAST(:from AS date)
         AND date_trunc('quarter', c.recorded_at AT TIME ZONE f.zone) + interval '3 months'
             <= least(CAST(:to AS date) + 1, date_trunc('day', :now AT TIME ZONE f.zone))
       GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      """;

  private final Session database;

  Statistics(Session database) {
    this.database = database;
  }

  /** The quarters that lie wholly between two days, office by office. */
  List<QuarterFigures> of(Dimension by, LocalDate from, LocalDate to, Instant now) {
    return database
        .createNativeQuery(COUNT.formatted(by.expression()), Tuple.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("now", now)
        .stream()
        .collect(
            Collectors.groupingBy(
                Quarter::of,
                LinkedHashMap::new,
                Collectors.mapping(
                    row -> new Part(row.get(2, String.class), row.get(3, Long.class)),
                    Collectors.toList())))
        .entrySet()
        .stream()
        .map(it -> QuarterFigures.of(it.getKey().office(), it.getKey().from(), it.getValue()))
        .filter(QuarterFigures::isEnough)
        .toList();
  }

  private record Quarter(String office, LocalDate from) {

    static Quarter of(Tuple row) {
      return new Quarter(row.get(0, String.class), row.get(1, LocalDate.class));
    }
  }
}
