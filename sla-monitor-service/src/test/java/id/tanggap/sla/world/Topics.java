package id.tanggap.sla.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.events.Event;
import id.tanggap.events.complaint.ComplaintEvent;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.journal.News;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics of the other services, written as they would, and this service's own, read back. */
@ApplicationScoped
public class Topics {

  private final ObjectMapper json;
  private final String bootstrapServers;
  private final KafkaProducer<String, byte[]> producer;

  Topics(
      ObjectMapper json,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.json = json;
    this.bootstrapServers = bootstrapServers;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Publishes in this order and waits for the broker. */
  public void tell(List<? extends News<? extends Event>> news) {
    news.forEach(it -> producer.send(record(it)));
    producer.flush();
  }

  /** What this service published of a case so far, over all partitions, in order of the topic. */
  public List<JsonNode> published(UUID caseId) {
    return read(List.of("tanggap.sla.v1"), record -> caseId.toString().equals(record.key()));
  }

  /** What it published of a complaint so far, where few may read. */
  public List<JsonNode> whispered(UUID complaintId) {
    return read(
        List.of("tanggap.sla.complaint.v1"), record -> complaintId.toString().equals(record.key()));
  }

  /** All events of all services so far. */
  public List<JsonNode> everything() {
    return read(
        List.of("tanggap.consultation.v1", "tanggap.escalation.v1", "tanggap.sla.v1"), _ -> true);
  }

  private List<JsonNode> read(
      List<String> names, Predicate<ConsumerRecord<String, byte[]>> isWanted) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          names.stream()
              .flatMap(name -> consumer.partitionsFor(name).stream())
              .map(it -> new TopicPartition(it.topic(), it.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var found = new ArrayList<JsonNode>();
      while (ends.entrySet().stream()
          .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          if (isWanted.test(record)) {
            found.add(tree(record.value()));
          }
        }
      }
      return found;
    }
  }

  @PreDestroy
  void close() {
    producer.close();
  }

  private ProducerRecord<String, byte[]> record(News<? extends Event> news) {
    return new ProducerRecord<>(topicOf(news.data()), news.partitionKey(), envelope(news));
  }

  private static String topicOf(Event event) {
    return switch (event) {
      case ConsultationEvent _ -> "tanggap.consultation.v1";
      case ComplaintEvent _ -> "tanggap.complaint.v1";
      default -> "tanggap.escalation.v1";
    };
  }

  private byte[] envelope(News<? extends Event> news) {
    var envelope = json.createObjectNode();
    envelope.put("specversion", "1.0");
    envelope.put("id", news.id().toString());
    envelope.put("source", news.source());
    envelope.put("type", news.data().type());
    envelope.put("subject", news.subject());
    envelope.put("time", news.occurredAt().toString());
    envelope.put("sequence", news.sequence());
    envelope.put("partitionkey", news.partitionKey());
    envelope.put("office", news.office());
    envelope.put("recordedtime", news.recordedAt().toString());
    envelope.put("actor", news.actor().id());
    envelope.set("data", json.valueToTree(news.data()));
    return envelope.toString().getBytes(StandardCharsets.UTF_8);
  }

  private JsonNode tree(byte[] bytes) {
    try {
      return json.readTree(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
