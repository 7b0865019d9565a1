package id.tanggap.api.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one committed table of every slug that can be met, as Markdown. Each service keeps the rows
 * of its own in step, in its own build; a slug that several of them know is one row each.
 */
public final class ProblemTable {

  private static final String HEAD =
      """
      # Every refusal of every service

      `type` of a problem document is `urn:tanggap:problem:<slug>`. Its title says when it is answered: Indonesian,
      English with `Accept-Language: en`.

      This table is generated from the code and checked by the build; a module writes its rows anew with
      `mvn test -pl MODULE -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=DocumentsTest -Dwrite=true`.

      | Slug | Status | Where | Kapan | When | Yang dapat dilakukan | What to do |
      |---|---|---|---|---|---|---|
      """;

  private static final String ROW = "| `%s` | %d | %s | %s | %s | %s | %s |";

  private ProblemTable() {}

  /**
   * The table with the rows of one place replaced by these, in the order of slugs and places.
   *
   * @param committed the table as it stands
   * @param where the service's name, or what stands for all of them
   */
  public static String with(String committed, String where, List<? extends ProblemType> problems) {
    var others = rows(committed).filter(row -> !cells(row).get(2).equals(where));
    var own = problems.stream().map(problem -> row(where, problem));
    return Stream.concat(others, own).sorted().collect(Collectors.joining("\n", HEAD, "\n"));
  }

  /** What the table says, row by row and cell by cell. */
  public static List<List<String>> read(String committed) {
    return rows(committed).map(ProblemTable::cells).toList();
  }

  private static Stream<String> rows(String table) {
    return table.lines().filter(line -> line.startsWith("| `"));
  }

  private static List<String> cells(String row) {
    return List.of(row.substring(2, row.length() - 2).split(" \\| ", -1));
  }

  private static String row(String where, ProblemType it) {
    var title = it.text().title();
    var remedy = it.text().remedy();
    return ROW.formatted(
        it.slug(),
        it.status(),
        where,
        title.indonesian(),
        title.english(),
        remedy.indonesian(),
        remedy.english());
  }
}
