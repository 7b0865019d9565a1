package id.tanggap.sla.compliance;

import static java.util.stream.Collectors.joining;

import id.tanggap.sla.compliance.tally.Figure;
import id.tanggap.sla.compliance.tally.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads figures: they are kept as counts, and no clock is looked at. */
@ApplicationScoped
public class Figures {

  private static final String SUMS =
      """
      SELECT %s subject AS of_subject, figure, minutes, CAST(sum(amount) AS bigint) AS amount
      FROM compliance_figure WHERE day BETWEEN :from AND :to AND %s
      GROUP BY %s subject, figure, minutes HAVING sum(amount) <> 0 ORDER BY %s subject, figure
      """;

  private final EntityManager database;

  Figures(EntityManager database) {
    this.database = database;
  }

  /** The groups in order of their keys; one without a key where nothing tells them apart. */
  public List<FigureRow> by(List<Dimension> by, Period period, Scope scope) {
    var groups = new LinkedHashMap<Map<String, String>, Map<Subject, Sums>>();
    rows(by, period, scope).forEach(row -> add(row, by, groups));
    return groups.entrySet().stream().map(it -> FigureRow.of(it.getKey(), it.getValue())).toList();
  }

  private Stream<Tuple> rows(List<Dimension> by, Period period, Scope scope) {
    var query = database.createNativeQuery(sql(by, scope), Tuple.class);
    query.setParameter("from", period.from()).setParameter("to", period.to());
    scope.parameters().forEach(query::setParameter);
    return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast);
  }

  private static String sql(List<Dimension> by, Scope scope) {
    var named =
        by.stream().map(it -> it.column() + " AS \"" + it.key() + "\", ").collect(joining());
    var plain = by.stream().map(it -> it.column() + ", ").collect(joining());
    return SUMS.formatted(named, scope.condition(), plain, plain);
  }

  private static void add(
      Tuple row, List<Dimension> by, Map<Map<String, String>, Map<Subject, Sums>> groups) {
    var key = new LinkedHashMap<String, String>();
    for (var dimension : by) {
      var value = row.get(dimension.key(), String.class);
      if (value != null) {
        key.put(dimension.key(), value);
      }
    }
    groups
        .computeIfAbsent(key, _ -> new EnumMap<>(Subject.class))
        .computeIfAbsent(Subject.valueOf(row.get("of_subject", String.class)), _ -> new Sums())
        .add(
            Figure.valueOf(row.get("figure", String.class)),
            row.get("minutes", Long.class),
            row.get("amount", Long.class));
  }
}
