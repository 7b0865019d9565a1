package id.tanggap.benchmarks;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * One search of an officer of 042 by the statements that the service sends, through plain JDBC: the
 * yardstick. It finds the same references, or one of the two has changed.
 */
final class BareSearch implements AutoCloseable {

  private static final int MOST = 1_000;

  private final Connection connection;
  private final Array scopes;
  private final NamedStatement words;
  private final NamedStatement size;
  private final NamedStatement references;

  BareSearch(Connection connection) throws IOException, SQLException {
    this.connection = connection;
    scopes = connection.createArrayOf("text", new String[] {"NATIONAL", "042"});
    words = NamedStatement.of("/search-words.sql", connection);
    size = NamedStatement.of("/search-size.sql", connection);
    references = NamedStatement.of("/search-references.sql", connection);
  }

  private record Term(String stem, double nearness, long articles) {

    double weight(long all) {
      return nearness * Math.log1p((Math.max(all, articles) - articles + 0.5) / (articles + 0.5));
    }
  }

  /** The ids of what was found, the best first. */
  List<String> find(String typed) throws SQLException {
    var terms = terms(typed);
    var all = all();
    if (terms.isEmpty()) {
      return List.of();
    }
    var stems = terms.stream().map(Term::stem).toArray(String[]::new);
    var weights = terms.stream().map(it -> it.weight(all)).toArray(Double[]::new);
    var found = new LinkedHashSet<String>();
    try (var rows =
        references.rows(
            Map.of(
                "stems", connection.createArrayOf("text", stems),
                "weights", connection.createArrayOf("float8", weights),
                "selective", anyOf(selective(terms)),
                "any", anyOf(terms),
                "scopes", scopes,
                "topic", "",
                "asOf", LocalDate.now()))) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return List.copyOf(found);
  }

  private List<Term> terms(String typed) throws SQLException {
    var terms = new ArrayList<Term>();
    try (var rows = words.rows(Map.of("words", typed, "scopes", scopes))) {
      while (rows.next()) {
        terms.add(new Term(rows.getString(1), rows.getDouble(2), rows.getLong(3)));
      }
    }
    return terms;
  }

  private long all() throws SQLException {
    try (var rows = size.rows(Map.of("scopes", scopes))) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The rarest, which come first, as long as they stand in no more articles than are compared. */
  private static List<Term> selective(List<Term> terms) {
    var rarest = new ArrayList<Term>();
    var articles = 0L;
    for (var term : terms) {
      articles += term.articles();
      if (rarest.isEmpty() || articles <= MOST) {
        rarest.add(term);
      }
    }
    return rarest;
  }

  private static String anyOf(List<Term> terms) {
    return String.join(" | ", terms.stream().map(it -> "'" + it.stem() + "'").toList());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
