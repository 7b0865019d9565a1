package id.tanggap.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agreed table of events: which data fields each may carry, and no others. */
final class EventTable {

  private final Map<String, String> rows;

  private EventTable(Map<String, String> rows) {
    this.rows = rows;
  }

  static EventTable read() {
    var resource = Objects.requireNonNull(EventTable.class.getResource("/event-table.tsv"));
    try (var lines =
        new BufferedReader(new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8))) {
      return new EventTable(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", 2))
              .collect(Collectors.toMap(row -> row[0], row -> row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> fieldsOf(EventType type) {
    return words(type.name()).flatMap(this::expanded).collect(Collectors.toSet());
  }

  private Stream<String> expanded(String word) {
    return word.length() == 1 ? words(word) : Stream.of(word);
  }

  private Stream<String> words(String row) {
    return Stream.of(Objects.requireNonNull(rows.get(row), row).split(" "));
  }
}
