package id.tanggap.sla.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.TimeoutException;

/** What happened before: read by a reader of its own, as fast as it is taken off its hands. */
@ApplicationScoped
class Backlog {

  private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
  private static final int SILENT_POLLS = 20;

  private final PublicTopics topics;

  Backlog(PublicTopics topics) {
    this.topics = topics;
  }

  /** Hands out everything between two positions; throws when Kafka is away for long. */
  void read(Position from, Position end, Consumer<PublicEvent> reader) {
    if (!from.isBehind(end)) {
      return;
    }
    var partitions = topics.partitions();
    var silent = 0;
    try (var consumer = topics.consumer()) {
      partitions.seek(consumer, from, end);
      while (partitions.goesOn(consumer, end)) {
        var events = partitions.poll(consumer, LONGEST_POLL).toList();
        events.stream().filter(event -> event.offset() < end.at(event.partition())).forEach(reader);
        silent = events.isEmpty() ? silent + 1 : 0;
        if (silent > SILENT_POLLS) {
          throw new TimeoutException("nothing is heard of Kafka");
        }
      }
    }
  }
}
