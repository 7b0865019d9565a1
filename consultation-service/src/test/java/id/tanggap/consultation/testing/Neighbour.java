package id.tanggap.consultation.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.tanggap.events.Event;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Another service, which publishes what it has to tell of one subject, in sequence. */
public final class Neighbour {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final String service;
  private final String topic;
  private final String subject;
  private final String key;
  private long sequence;

  private Neighbour(String service, String topic, String subject, String key) {
    this.service = service;
    this.topic = topic;
    this.subject = subject;
    this.key = key;
  }

  /** escalation-service about one escalation of a consultation. */
  public static Neighbour escalations(UUID escalation, String consultation) {
    return new Neighbour(
        "escalation-service", "tanggap.escalation.v1", escalation.toString(), consultation);
  }

  /** escalation-service about a section of office 042. */
  public static Neighbour section(String code) {
    return section("042", code);
  }

  /** escalation-service about a section of an office. */
  public static Neighbour section(String office, String code) {
    var id = office + "-" + code;
    return new Neighbour("escalation-service", "tanggap.escalation.v1", id, id);
  }

  /** sla-monitor-service about one clock of a case. */
  public static Neighbour sla(UUID clock, String caseId) {
    return new Neighbour("sla-monitor-service", "tanggap.sla.v1", clock.toString(), caseId);
  }

  /** Publishes the next event of the subject. */
  public void tells(Event event, Instant at) {
    sequence++;
    send(envelope(event, at));
  }

  /** The next event of the subject as a record of its topic, for an inbox without a broker. */
  public ConsumerRecord<String, byte[]> record(Event event, Instant at) {
    sequence++;
    return new ConsumerRecord<>(topic, 0, 0, key, written(envelope(event, at)));
  }

  /** Publishes an event that was published already. */
  public void repeats(Event event, Instant at) {
    send(envelope(event, at));
  }

  private Map<String, Object> envelope(Event event, Instant at) {
    return Map.ofEntries(
        Map.entry("specversion", "1.0"),
        Map.entry("id", UUID.randomUUID().toString()),
        Map.entry("source", "/tanggap/" + service),
        Map.entry("type", event.type()),
        Map.entry("subject", subject),
        Map.entry("time", at.toString()),
        Map.entry("sequence", sequence),
        Map.entry("partitionkey", key),
        Map.entry("office", "042"),
        Map.entry("recordedtime", at.toString()),
        Map.entry("actor", "system"),
        Map.entry("data", event));
  }

  private void send(Map<String, Object> envelope) {
    try {
      Post.OFFICE.send(new ProducerRecord<>(topic, key, written(envelope))).get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static byte[] written(Map<String, Object> envelope) {
    try {
      return JSON.writeValueAsBytes(envelope);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** One way to the broker for all neighbours; it ends with the JVM, as the broker does. */
  private static final class Post {
    static final KafkaProducer<String, byte[]> OFFICE =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker()),
            new StringSerializer(),
            new ByteArraySerializer());

    private static String broker() {
      return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
  }
}
