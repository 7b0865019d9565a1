package id.tanggap.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Looks for the event of every case on the topic. */
final class ReadBack {

  private static final String TOPIC = "tanggap.consultation.v1";
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private ReadBack() {}

  /** How many of the cases have no {@code ConsultationReceived} after at most two minutes. */
  static int missing(String bootstrapServers, Collection<String> cases) throws IOException {
    Set<String> missing = new HashSet<>(cases);
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(each -> new TopicPartition(TOPIC, each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var until = System.nanoTime() + LONGEST.toNanos();
      while (!missing.isEmpty() && System.nanoTime() < until) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          var event = new ObjectMapper().readTree(record.value());
          if (event.path("type").asText().equals("ConsultationReceived")) {
            missing.remove(event.path("subject").asText());
          }
        }
      }
    }
    return missing.size();
  }
}
