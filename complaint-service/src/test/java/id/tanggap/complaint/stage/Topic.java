package id.tanggap.complaint.stage;

import id.tanggap.stack.TestInfrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What this service has published, read by an independent consumer from offset 0. */
public final class Topic {

  private static final String NAME = "tanggap.complaint.v1";

  private Topic() {}

  /** Everything published until an event is there that the test waits for. */
  public static List<String> published(Predicate<String> awaited) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers());
    var seen = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(NAME).stream()
              .map(it -> new TopicPartition(NAME, it.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> seen.add(it.value()));
                return seen.stream().anyMatch(awaited);
              });
    }
    return seen;
  }
}
