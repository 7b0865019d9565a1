package id.tanggap.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How long after its time a breach was on its way to the topic: told, committed and relayed. */
final class Lateness {

  private static final String TOPIC = "tanggap.sla.v1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Lateness() {}

  /** Of what was due after an instant. */
  static Delays since(Instant start, String bootstrapServers) {
    var found = new ArrayList<Long>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(each -> new TopicPartition(TOPIC, each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(record -> late(record, start).forEach(found::add));
      }
    }
    return Delays.of(found.stream());
  }

  private static Stream<Long> late(ConsumerRecord<byte[], byte[]> record, Instant start) {
    try {
      var scheduled = JSON.readTree(record.value()).path("data").path("scheduledAt");
      return Stream.of(scheduled)
          .filter(it -> it.isTextual())
          .map(it -> Instant.parse(it.asText()))
          .filter(at -> at.isAfter(start))
          .map(at -> record.timestamp() - at.toEpochMilli());
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
