package id.tanggap.clauses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tests would see which clause broken. Run with the folder of the project it writes {@code
 * docs/clause-map.md}; the build fails while that page says something else than the tests.
 */
public final class ClauseMap {

  private static final Path PAGE = Path.of("docs", "clause-map.md");

  private final Standard standard;
  private final List<Proof> proofs;

  ClauseMap(Standard standard, List<Proof> proofs) {
    this.standard = standard;
    this.proofs = proofs;
  }

  static ClauseMap of(Path project) {
    return new ClauseMap(Standard.read(), new TestSources(project).proofs());
  }

  /** Writes the page of the project in the folder given, by default the current one. */
  public static void main(String[] folder) throws IOException {
    var project = Path.of(folder.length == 0 ? "." : folder[0]);
    Files.writeString(project.resolve(PAGE), of(project).page());
  }

  static Path pageOf(Path project) {
    return project.resolve(PAGE);
  }

  /** Clauses without a test that nobody has planned either. */
  List<String> unproven() {
    return standard.clauses().stream()
        .map(Standard.Row::id)
        .filter(id -> testsOf(id).isEmpty() && standard.plannedFor(id).isEmpty())
        .toList();
  }

  /** Ids that tests or plans name and the standard does not. */
  List<String> unknown() {
    return Stream.concat(
            proofs.stream().flatMap(proof -> proof.clauses().stream()),
            standard.planned().stream().map(Standard.Planned::clause))
        .filter(id -> !standard.knows(id))
        .distinct()
        .toList();
  }

  String page() {
    return """
        # Clauses and the tests that prove them

        Generated from the `@Clause` annotations of all tests; see `clauses/README.md`.

        | Clause | Says | Carried by | Proven by |
        |---|---|---|---|
        %s
        ## Readings of what the standard leaves open

        | Reading | Says | Proven by |
        |---|---|---|
        %s"""
        .formatted(
            lines(standard.clauses(), "| %s | %s | %s | %s |\n"),
            lines(standard.readings(), "| %1$s | %2$s | %4$s |\n"));
  }

  private String lines(List<Standard.Row> rows, String line) {
    return rows.stream()
        .map(row -> line.formatted(row.id(), row.gist(), row.service(), evidence(row.id())))
        .collect(Collectors.joining());
  }

  private String evidence(String id) {
    var tests = testsOf(id).stream().map(test -> "`" + test + "`");
    var plans =
        standard.plannedFor(id).stream()
            .map(plan -> "planned, issue %s: %s".formatted(plan.issue(), plan.reason()));
    return Stream.concat(tests, plans).collect(Collectors.joining("<br>"));
  }

  private List<String> testsOf(String id) {
    return proofs.stream()
        .filter(proof -> proof.names(id))
        .map(proof -> proof.module() + " " + proof.test())
        .distinct()
        .toList();
  }
}
