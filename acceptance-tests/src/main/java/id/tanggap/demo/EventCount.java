package id.tanggap.demo;

import id.tanggap.demo.api.Patience;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** The events of each type, in the topics and in the journals; they have to be the same. */
record EventCount(SortedMap<String, Long> published, SortedMap<String, Long> journalled) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Counts when all is quiet: nothing waits to be published, no rung is due, nothing is added. */
  static EventCount whenQuiet(Topics topics, Journals journals, InstantSource time) {
    var patience = new Patience(PATIENCE);
    while (true) {
      var before = journals.countByType();
      var unfinished = journals.unfinished(time.instant());
      var count = new EventCount(topics.countByType(), journals.countByType());
      var quiet = unfinished == 0 && before.equals(count.journalled());
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
