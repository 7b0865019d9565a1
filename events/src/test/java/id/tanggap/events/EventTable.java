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

/**
 * The agreed table of events: which data fields each may carry, and no others. A field within the
 * items of a list is named after the list, as {@code items.kind}.
 */
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
    return words(type.name())
        .flatMap(this::expanded)
        .flatMap(this::withItsOwn)
        .collect(Collectors.toSet());
  }

  private Stream<String> withItsOwn(String field) {
    var own = rows.containsKey("." + field) ? words("." + field) : Stream.<String>empty();
    return Stream.concat(Stream.of(field), own.map(inside -> field + "." + inside));
  }

  private Stream<String> expanded(String word) {
    return word.length() == 1 ? words(word) : Stream.of(word);
  }

  private Stream<String> words(String row) {
    return Stream.of(Objects.requireNonNull(rows.get(row), row).split(" "));
  }
}
