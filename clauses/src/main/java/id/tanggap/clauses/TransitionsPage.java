package id.tanggap.clauses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What everybody can do in which status, for people: {@code docs/transitions.md}, written from the
 * tables that the services' tests run. Run with the folder of the project; the build fails while
 * that page says something else.
 */
public final class TransitionsPage {

  private static final Path PAGE = Path.of("docs", "transitions.md");

  private TransitionsPage() {}

  /** Writes the page of the project in the folder given, by default the current one. */
  public static void main(String[] folder) throws IOException {
    var project = Path.of(folder.length == 0 ? "." : folder[0]);
    Files.writeString(pageOf(project), of(project));
  }

  static Path pageOf(Path project) {
    return project.resolve(PAGE);
  }

  static String of(Path project) throws IOException {
    try (var tables = tablesOf(project)) {
      return """
          # Transitions

          Generated from `*/src/test/transitions/*.tsv`, which the services' tests run cell by cell; see `clauses/README.md`.
          An outcome is the HTTP status with the slug of a refusal, or with the events and, after `>`, the status that follows.
          """
          + tables.map(TransitionsPage::section).collect(Collectors.joining());
    }
  }

  private static Stream<Path> tablesOf(Path project) throws IOException {
    var tables = project.getFileSystem().getPathMatcher("glob:*/src/test/transitions/*.tsv");
    return Files.walk(project, 5).filter(file -> tables.matches(project.relativize(file))).sorted();
  }

  private static String section(Path file) {
    var table = TransitionTable.read(file);
    var name = file.getFileName().toString().replace(".tsv", "");
    return "\n## %s\n\n%s\n".formatted(name, String.join("\n", table.notes()))
        + table.commands().stream()
            .map(command -> commandOf(table, command))
            .collect(Collectors.joining());
  }

  private static String commandOf(TransitionTable table, String command) {
    return "\n### %s\n\n| %s | %s |\n|---|%s\n"
            .formatted(
                command,
                table.whose(),
                String.join(" | ", table.statuses()),
                "---|".repeat(table.statuses().size()))
        + table.rows().stream()
            .filter(row -> row.command().equals(command))
            .map(TransitionsPage::line)
            .collect(Collectors.joining());
  }

  private static String line(TransitionTable.Row row) {
    return "| %s | %s |\n"
        .formatted(String.join(", ", row.who()), String.join(" | ", row.outcomes()));
  }
}
