package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Json;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * All events of the topics of Tanggap but what is told under seal, read from the first to the last
 * by a reader of its own.
 */
final class Topics {

  private static final String PREFIX = "tanggap.";

  /** Which no service reads. */
  private static final String UNDER_SEAL = "tanggap.complaint.sealed.v1";

  private final Map<String, Object> settings;

  Topics(Map<String, Object> client) {
    settings = new HashMap<>(client);
    settings.put("key.deserializer", StringDeserializer.class);
    settings.put("value.deserializer", StringDeserializer.class);
    settings.put("enable.auto.commit", false);
  }

  /** How many different events of each type the topics hold. */
  SortedMap<String, Long> countByType() {
    var ids = new TreeMap<String, Set<String>>();
    try (var consumer = new KafkaConsumer<String, String>(settings)) {
      var ends = consumer.endOffsets(partitions(consumer));
      consumer.assign(ends.keySet());
      consumer.seekToBeginning(ends.keySet());
      while (!isAtThe(ends, consumer)) {
        for (var event : consumer.poll(Duration.ofMillis(200))) {
          add(Json.read(event.value()), ids);
        }
      }
    }
    var counts = new TreeMap<String, Long>();
    ids.forEach((type, distinct) -> counts.put(type, (long) distinct.size()));
    return counts;
  }

  private static void add(JsonNode event, Map<String, Set<String>> ids) {
    ids.computeIfAbsent(event.required("type").asText(), _ -> new TreeSet<>())
        .add(event.required("id").asText());
  }

  private static Collection<TopicPartition> partitions(Consumer<String, String> consumer) {
    return consumer.listTopics().entrySet().stream()
        .filter(topic -> topic.getKey().startsWith(PREFIX) && !topic.getKey().equals(UNDER_SEAL))
        .flatMap(topic -> topic.getValue().stream())
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  private static boolean isAtThe(
      Map<TopicPartition, Long> ends, Consumer<String, String> consumer) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }
}
