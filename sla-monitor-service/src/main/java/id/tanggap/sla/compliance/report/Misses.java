package id.tanggap.sla.compliance.report;

import id.tanggap.sla.compliance.Period;
import id.tanggap.sla.compliance.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;

/** Looks up what was missed; the index leads to the misses alone, and to no other clock. */
@ApplicationScoped
class Misses {

  private static final int MOST_ITEMS = 500;

  private static final String OF_OFFICE =
      "FROM missed_obligation WHERE day BETWEEN :from AND :to AND ";

  private static final String HOW_MANY =
      "SELECT count(*) AS total, count(*) FILTER (WHERE cardinality(reasons) = 0) AS without_reason ";

  private static final String REASONS =
      "SELECT subject, reason, count(*) AS amount FROM (SELECT subject, unnest(reasons) AS reason ";

  private final EntityManager database;

  Misses(EntityManager database) {
    this.database = database;
  }

  /** With the misses one by one. */
  Missed each(Period period, Scope scope) {
    var sums = sums(period, scope);
    var sql = "SELECT * " + OF_OFFICE + scope.condition() + " ORDER BY lapsed_due_at, clock_id";
    var query = ask(sql, period, scope).setMaxResults(MOST_ITEMS);
    var items = rows(query).map(MissedObligation::of).toList();
    var leftOff = sums.total() - items.size();
    return new Missed(sums.total(), sums.withoutReason(), sums.reasons(), items, leftOff);
  }

  /** For who sees sums only. */
  Missed sums(Period period, Scope scope) {
    var where = OF_OFFICE + scope.condition();
    var counted = rows(ask(HOW_MANY + where, period, scope)).findFirst().orElseThrow();
    var total = counted.get("total", Long.class);
    var reasons = REASONS + where + ") recorded GROUP BY subject, reason ORDER BY subject, reason";
    return new Missed(
        total,
        counted.get("without_reason", Long.class),
        rows(ask(reasons, period, scope)).map(Misses::reason).toList(),
        List.of(),
        total);
  }

  private Query ask(String sql, Period period, Scope scope) {
    var query = database.createNativeQuery(sql, Tuple.class);
    query.setParameter("from", period.from()).setParameter("to", period.to());
    scope.parameters().forEach(query::setParameter);
    return query;
  }

  private static Stream<Tuple> rows(Query query) {
    return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast);
  }

  private static Missed.Reason reason(Tuple row) {
    return new Missed.Reason(
        row.get("subject", String.class),
        row.get("reason", String.class),
        row.get("amount", Long.class));
  }
}
