package id.tanggap.api.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The committed table of all problems of a service, as Markdown. */
public final class ProblemCatalogue {

  private static final String HEAD =
      """
      | Slug | Status | Judul | Title | What to do |
      |---|---|---|---|---|
      """;

  private ProblemCatalogue() {}

  /** One row per problem, by status and slug, with a line break after each. */
  public static String markdown(List<? extends ProblemType> problems) {
    return problems.stream()
        .sorted(Comparator.comparing(ProblemType::status).thenComparing(ProblemType::slug))
        .map(ProblemCatalogue::row)
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String row(ProblemType it) {
    return "| `%s` | %d | %s | %s | %s |\n"
        .formatted(it.slug(), it.status(), it.titleId(), it.titleEn(), it.remedy());
  }
}
