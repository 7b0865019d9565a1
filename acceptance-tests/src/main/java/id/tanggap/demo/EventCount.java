package id.tanggap.demo;

import id.tanggap.demo.api.Patience;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The events of each type, in the topics and in the journals; they have to be the same.
 *
 * @param quiet whether they were counted when all outboxes were empty, no rung of a clock was due
 *     and nothing was added meanwhile; otherwise the numbers say nothing
 */
record EventCount(
    SortedMap<String, Long> published, SortedMap<String, Long> journalled, boolean quiet) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Counts when all is quiet, or when it has not become so for long; then the count says so. */
  static EventCount whenQuiet(Topics topics, Journals journals, InstantSource time) {
    var patience = new Patience(PATIENCE);
    while (true) {
      var before = journals.countByType();
      var unfinished = journals.unfinished(time.instant());
      var published = topics.countByType();
      var journalled = journals.countByType();
      var quiet = unfinished == 0 && before.equals(journalled);
      var count = new EventCount(published, journalled, quiet);
      if (quiet && count.isEven() || !patience.pause(Duration.ofMillis(500))) {
        return count;
      }
    }
  }

  boolean isEven() {
    return published.equals(journalled);
  }

  Table table() {
    var types = new TreeSet<>(journalled.keySet());
    types.addAll(published.keySet());
    return Table.headed(
        List.of("Event", "Kafka", "Journals"), types.stream().map(this::line).toList());
  }

  private List<String> line(String type) {
    return List.of(type, count(published, type), count(journalled, type));
  }

  private static String count(SortedMap<String, Long> counts, String type) {
    return counts.getOrDefault(type, 0L).toString();
  }
}
