package id.tanggap.consultation.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** A reader of a topic who looks at every byte of it: keys, headers and values. */
public final class Topic {

  private Topic() {}

  /** All records from the first one on, read until what is expected has come. */
  public static List<String> read(String topic, Predicate<List<String>> enough) {
    var broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    var seen = new ArrayList<String>();
    try (var reader =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", broker),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          reader.partitionsFor(topic).stream()
              .map(it -> new TopicPartition(topic, it.partition()))
              .toList();
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                reader.poll(Duration.ofMillis(200)).forEach(it -> seen.add(bytesOf(it)));
                return enough.test(seen);
              });
    }
    return seen;
  }

  private static String bytesOf(ConsumerRecord<byte[], byte[]> event) {
    var all = new StringBuilder(text(event.key())).append(text(event.value()));
    event.headers().forEach(it -> all.append(it.key()).append(text(it.value())));
    return all.toString();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
