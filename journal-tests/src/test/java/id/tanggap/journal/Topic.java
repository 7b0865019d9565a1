package id.tanggap.journal;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.stack.TestInfrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What stands on the journal's topic or another one, read from its beginning by a reader of its
 * own.
 */
final class Topic {

  static final String NAME = "tanggap.consultation.v1";

  /** Where what fewer may read is told. */
  static final String OTHER = "tanggap.escalation.v1";

  private Topic() {}

  static List<JsonNode> envelopesOf(String subject) {
    return envelopesOf(subject, NAME);
  }

  static List<JsonNode> envelopesOf(String subject, String topic) {
    return envelopes(topic).stream()
        .filter(envelope -> envelope.path("subject").asText().equals(subject))
        .toList();
  }

  /** The times that the records of a subject have with the broker, in milliseconds since 1970. */
  static List<Long> timestampsOf(String subject) {
    return records(NAME).stream()
        .filter(it -> envelope(it).path("subject").asText().equals(subject))
        .map(ConsumerRecord::timestamp)
        .toList();
  }

  /** All at once, for whoever looks at many subjects: the topic is read only once. */
  static Map<String, List<JsonNode>> envelopesBySubject() {
    return envelopes(NAME).stream()
        .collect(Collectors.groupingBy(envelope -> envelope.path("subject").asText()));
  }

  private static List<JsonNode> envelopes(String topic) {
    return records(topic).stream().map(Topic::envelope).toList();
  }

  private static JsonNode envelope(ConsumerRecord<String, byte[]> from) {
    return EventJson.tree(from.value());
  }

  private static List<ConsumerRecord<String, byte[]>> records(String topic) {
    Map<String, Object> settings =
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestInfrastructure.bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(each -> new TopicPartition(topic, each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var records = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }
}
