package id.tanggap.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of cells in columns as wide as they need to be. */
record Table(List<List<String>> lines) {

  /** What became of the samples. */
  static Table of(List<Row> rows) {
    return headed(
        List.of("Number", "Channel", "Topic", "Section", "Status", "Promised", "Verdict"),
        rows.stream().map(Table::cells).toList());
  }

  /** The heading and then the lines. */
  static Table headed(List<String> heading, List<List<String>> lines) {
    return new Table(
        IntStream.rangeClosed(0, lines.size())
            .mapToObj(line -> line == 0 ? heading : lines.get(line - 1))
            .toList());
  }

  @Override
  public String toString() {
    return lines.stream().map(this::padded).collect(Collectors.joining("\n"));
  }

  private String padded(List<String> line) {
    return IntStream.range(0, line.size())
        .mapToObj(column -> ("%-" + width(column) + "s").formatted(line.get(column)))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private int width(int column) {
    return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(1);
  }

  private static List<String> cells(Row row) {
    var sample = row.sample();
    var standing = row.standing();
    return List.of(
        row.number(),
        sample.channel(),
        sample.topicCode(),
        sample.sectionCode(),
        standing.status(),
        standing.dueDate(),
        standing.verdict());
  }
}
