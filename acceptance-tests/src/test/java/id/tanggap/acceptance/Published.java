package id.tanggap.acceptance;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.stack.kafka.KafkaPrincipals;
import id.tanggap.stack.machine.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything that stands in the topics, read from the first byte to the last. */
final class Published {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String UNDER_SEAL = "tanggap.complaint.sealed.v1";

  private static final String INTEGRITY = "integrity";

  private final Map<String, Object> usual;
  private final Map<String, Object> trusted;

  /**
   * Reads as complaint-service, which may read every topic but what is told under seal, and that as
   * whoever may.
   */
  Published(RunningStack stack) {
    usual = readerOf(stack.description().kafka().clientOf(Services.COMPLAINT));
    trusted = readerOf(underSeal(stack));
  }

  private static Map<String, Object> underSeal(RunningStack stack) {
    var secret = new KafkaPrincipals(Secrets.in(stack.data())).passwordOf(INTEGRITY);
    var servers = stack.description().kafka().servicesBootstrapServers();
    return KafkaPrincipals.client(servers, INTEGRITY, secret);
  }

  private static Map<String, Object> readerOf(Map<String, Object> client) {
    var settings = new HashMap<>(client);
    settings.put("key.deserializer", ByteArrayDeserializer.class);
    settings.put("value.deserializer", ByteArrayDeserializer.class);
    settings.put("enable.auto.commit", false);
    return settings;
  }

  /** All records of all topics of the product, whatever the service. */
  List<ConsumerRecord<byte[], byte[]>> records() {
    var records = records(usual, topic -> !topic.equals(UNDER_SEAL));
    records.addAll(records(trusted, UNDER_SEAL::equals));
    return records;
  }

  private static List<ConsumerRecord<byte[], byte[]>> records(
      Map<String, Object> settings, Predicate<String> which) {
    var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
    try (var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
      var partitions =
          consumer.listTopics().entrySet().stream()
              .filter(topic -> topic.getKey().startsWith("tanggap."))
              .filter(topic -> which.test(topic.getKey()))
              .flatMap(topic -> topic.getValue().stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      var ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  /** Every event as often as it stands there, in the order of its partition. */
  List<JsonNode> all() {
    return records().stream().map(record -> read(record.value())).toList();
  }

  /** The events of one subject in the order of their partition. */
  List<JsonNode> of(String subject) {
    return records().stream()
        .map(record -> read(record.value()))
        .filter(event -> event.path("subject").asText().equals(subject))
        .toList();
  }

  /** The types of the events of one subject, in order. */
  List<String> typesOf(String subject) {
    return of(subject).stream().map(event -> event.path("type").asText()).toList();
  }

  /** How many events were published, but for what is told under seal; each counts once. */
  long countOutsideTheSeal() {
    return records(usual, topic -> !topic.equals(UNDER_SEAL)).stream()
        .map(record -> read(record.value()).path("id").asText())
        .distinct()
        .count();
  }

  /** All subjects that anything was published of. */
  Set<String> subjects() {
    return countBySubject().keySet();
  }

  /** How many different events were published of each subject; one may stand there twice. */
  Map<String, Integer> countBySubject() {
    var ids = new HashMap<String, Set<String>>();
    for (var record : records()) {
      var event = read(record.value());
      ids.computeIfAbsent(event.path("subject").asText(), _ -> new HashSet<>())
          .add(event.path("id").asText());
    }
    var counts = new HashMap<String, Integer>();
    ids.forEach((subject, distinct) -> counts.put(subject, distinct.size()));
    return counts;
  }

  /** The type and id of every event; one that was published twice counts once. */
  Set<String> events() {
    return records().stream()
        .map(record -> read(record.value()))
        .map(event -> event.path("type").asText() + " " + event.path("id").asText())
        .collect(toSet());
  }

  private static JsonNode read(byte[] value) {
    try {
      return JSON.readTree(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
