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

  /** Of complaints. */
  public static final String COMPLAINTS = "tanggap.complaint.v1";

  /** Of what is sealed. */
  public static final String SEALED = "tanggap.complaint.sealed.v1";

  private Topic() {}

  /** Everything published until an event is there that the test waits for. */
  public static List<String> published(Predicate<String> awaited) {
    return published(COMPLAINTS, awaited);
  }

  /** The same of another topic of this service. */
  public static List<String> published(String name, Predicate<String> awaited) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers());
    var seen = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(name).stream()
              .map(it -> new TopicPartition(name, it.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> seen.add(it.value()));
                return seen.stream().anyMatch(awaited);
              });
    }
    return seen;
  }
}
