package id.tanggap.clauses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The transitions of one kind of thing as data, command × who × status: run cell by cell by the
 * tests of its service and shown in {@code docs/transitions.md}. A line of the file is a command,
 * who sends it (several with commas), and one outcome for each status named in the first line,
 * separated by tabs; lines with {@code #} explain.
 *
 * @param notes what the lines with {@code #} say
 * @param whose what the second column is called in the first line
 */
public record TransitionTable(
    List<String> notes, String whose, List<String> statuses, List<Row> rows) {

  /** One line of the file. */
  public record Row(String command, List<String> who, List<String> outcomes) {}

  private static final int STATUSES_FROM = 2;
  private static final String NOTE = "#";

  /** Reads a table; a line with more or fewer cells than statuses is refused. */
  public static TransitionTable read(Path file) {
    var lines = cellsOf(file);
    var heading = lines.getFirst();
    var statuses = List.of(heading).subList(STATUSES_FROM, heading.length);
    return new TransitionTable(
        notesOf(file),
        heading[1],
        statuses,
        lines.stream().skip(1).map(line -> row(line, statuses.size())).toList());
  }

  /** Every cell, in the order of the file. */
  public List<Transition> cells() {
    return rows.stream().flatMap(this::cellsOf).toList();
  }

  /** The commands in the order of the file. */
  public SequencedSet<String> commands() {
    return rows.stream().map(Row::command).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The names of the constants that stand for commands, senders or statuses in a test. */
  public static List<String> namesOf(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  /** Everybody whom one command says nothing about, or says it twice, as "who of command". */
  public List<String> gaps(List<String> everybody) {
    return commands().stream()
        .flatMap(
            command ->
                everybody.stream()
                    .filter(who -> rowsOf(command, who).count() != 1)
                    .map(who -> who + " of " + command))
        .toList();
  }

  private Stream<Row> rowsOf(String command, String who) {
    return rows.stream().filter(row -> row.command().equals(command) && row.who().contains(who));
  }

  private Stream<Transition> cellsOf(Row row) {
    return row.who().stream()
        .flatMap(
            who ->
                IntStream.range(0, statuses.size())
                    .mapToObj(
                        at ->
                            new Transition(
                                row.command(), who, statuses.get(at), row.outcomes().get(at))));
  }

  private static Row row(String[] cells, int statuses) {
    if (cells.length != statuses + STATUSES_FROM) {
      throw new IllegalArgumentException(
          "%d cells instead of %d: %s"
              .formatted(cells.length, statuses + STATUSES_FROM, String.join(" | ", cells)));
    }
    var outcomes = Arrays.asList(cells).subList(STATUSES_FROM, cells.length);
    return new Row(cells[0], List.of(cells[1].split(",")), List.copyOf(outcomes));
  }

  private static List<String[]> cellsOf(Path file) {
    return linesOf(file).stream()
        .filter(line -> !line.startsWith(NOTE) && !line.isBlank())
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static List<String> notesOf(Path file) {
    return linesOf(file).stream()
        .filter(line -> line.startsWith(NOTE))
        .map(line -> line.substring(NOTE.length()).strip())
        .toList();
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
