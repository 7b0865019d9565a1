package id.tanggap.clauses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The clauses of the standard, our readings of them, and those whose proof is planned for later.
 */
record Standard(List<Row> clauses, List<Row> readings, List<Planned> planned) {

  /** A clause or a reading and, in one line, what it says. */
  record Row(String id, String gist, String service) {}

  /** A clause without a test for now, the issue that brings one, and why not yet. */
  record Planned(String clause, String issue, String reason) {}

  static Standard read() {
    return new Standard(
        rows("clauses.tsv", cells -> new Row(cells[0], cells[1], cells[2])),
        rows("readings.tsv", cells -> new Row(cells[0], cells[1], "")),
        rows("planned.tsv", cells -> new Planned(cells[0], cells[1], cells[2])));
  }

  boolean knows(String id) {
    return clauses.stream().anyMatch(row -> row.id().equals(id))
        || readings.stream().anyMatch(row -> row.id().equals(id));
  }

  List<Planned> plannedFor(String clause) {
    return planned.stream().filter(plan -> plan.clause().equals(clause)).toList();
  }

  private static <T> List<T> rows(String resource, Function<String[], T> row) {
    var stream = Objects.requireNonNull(Standard.class.getResourceAsStream(resource), resource);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> row.apply(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
