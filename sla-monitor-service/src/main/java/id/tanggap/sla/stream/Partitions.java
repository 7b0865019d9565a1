package id.tanggap.sla.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** All partitions of the public topics, in the one order that a {@link Position} counts them in. */
record Partitions(List<TopicPartition> all, ObjectMapper json) {

  private static final Logger LOG = Logger.getLogger(Partitions.class);

  /** Lets the consumer read what lies between the two, and nothing of partitions without it. */
  void seek(Consumer<String, byte[]> consumer, Position from, Position end) {
    var behind = IntStream.range(0, all.size()).filter(it -> from.at(it) < end.at(it)).toArray();
    consumer.assign(IntStream.of(behind).mapToObj(all::get).toList());
    IntStream.of(behind).forEach(it -> consumer.seek(all.get(it), from.at(it)));
  }

  /** Lets the consumer go on only where it is not yet at the end; says whether that is anywhere. */
  boolean goesOn(Consumer<String, byte[]> consumer, Position end) {
    var behind =
        consumer.assignment().stream()
            .filter(partition -> consumer.position(partition) < end.at(all.indexOf(partition)))
            .toList();
    consumer.assign(behind);
    return !behind.isEmpty();
  }

  /** Lets the consumer read whatever comes from there on. */
  void follow(Consumer<String, byte[]> consumer, Position from) {
    consumer.assign(all);
    IntStream.range(0, all.size()).forEach(it -> consumer.seek(all.get(it), from.at(it)));
  }

  /** What came within this time; what is no event is passed over with a warning. */
  Stream<PublicEvent> poll(Consumer<String, byte[]> consumer, Duration patience) {
    var records = consumer.poll(patience);
    return records.partitions().stream()
        .flatMap(partition -> records.records(partition).stream())
        .flatMap(record -> event(record).stream());
  }

  private Optional<PublicEvent> event(ConsumerRecord<String, byte[]> record) {
    var partition = all.indexOf(new TopicPartition(record.topic(), record.partition()));
    try {
      var envelope = json.readValue(record.value(), ObjectNode.class);
      var text = new String(record.value(), StandardCharsets.UTF_8);
      return Optional.of(new PublicEvent(partition, record.offset(), text, envelope));
    } catch (IOException noEvent) {
      LOG.warnf(noEvent, "no event: %s-%d@%d", record.topic(), record.partition(), record.offset());
      return Optional.empty();
    }
  }
}
