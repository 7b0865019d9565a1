package id.tanggap.acceptance.instances;

import id.tanggap.stack.TestInfrastructure;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What the instances published. */
final class SlaTopic {

  private SlaTopic() {}

  /** How many records stand there. */
  static long records() {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor("tanggap.sla.v1").stream()
              .map(it -> new TopicPartition(it.topic(), it.partition()))
              .toList();
      return consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
