package id.tanggap.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** A prepared query that takes its values by their names, as often as each is named. */
record NamedStatement(PreparedStatement prepared, List<String> names) {

  private static final Pattern NAME = Pattern.compile(":([a-zA-Z]+)");

  /** The query of a file. */
  static NamedStatement of(String file, Connection connection) throws IOException, SQLException {
    var sql = read(file);
    var names = NAME.matcher(sql).results().map(it -> it.group(1)).toList();
    return new NamedStatement(
        connection.prepareStatement(NAME.matcher(sql).replaceAll("?")), names);
  }

  static String read(String file) throws IOException {
    try (var sql = NamedStatement.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Whether a question has any row for an answer. */
  static boolean isAny(PreparedStatement question) throws SQLException {
    try (var answer = question.executeQuery()) {
      return answer.next();
    }
  }

  ResultSet rows(Map<String, Object> values) throws SQLException {
    for (var at = 0; at < names.size(); at++) {
      prepared.setObject(at + 1, values.get(names.get(at)));
    }
    return prepared.executeQuery();
  }
}
