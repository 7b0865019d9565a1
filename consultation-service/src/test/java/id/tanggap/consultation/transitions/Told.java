package id.tanggap.consultation.transitions;

import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the journal had come before something happened. */
record Told(Journal journal, long position) {

  /** Up to now about these subjects. */
  static Told of(Journal journal, Collection<String> subjects) {
    var last = rows(journal, subjects).mapToLong(JournalRow::position).max().orElse(0);
    return new Told(journal, last);
  }

  /** The events about these subjects since then, in the order they were journalled. */
  String since(Collection<String> subjects) {
    return rows(journal, subjects)
        .filter(row -> row.position() > position)
        .sorted(Comparator.comparing(JournalRow::position))
        .map(row -> row.type() + " ")
        .collect(Collectors.joining());
  }

  private static Stream<JournalRow> rows(Journal journal, Collection<String> subjects) {
    return subjects.stream().distinct().flatMap(subject -> journal.of(subject).stream());
  }
}
