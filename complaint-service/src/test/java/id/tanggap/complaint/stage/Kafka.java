package id.tanggap.complaint.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.tanggap.events.Event;
import id.tanggap.journal.Ids;
import id.tanggap.stack.TestInfrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The broker as the other services use it: they publish what happened to their cases. */
final class Kafka {

  private static final Instant THEN = Instant.parse("2026-11-24T01:12:00Z");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .findAndRegisterModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private Kafka() {}

  /** One event of another service, as often as it is delivered. */
  record Message(
      String service,
      String topic,
      String subject,
      long sequence,
      String key,
      String office,
      Instant at,
      Event data) {

    /** What is kept in order by its own subject. */
    Message(
        String service, String topic, String subject, long sequence, String office, Event data) {
      this(service, topic, subject, sequence, subject, office, THEN, data);
    }

    ConsumerRecord<String, byte[]> asRecord() {
      return new ConsumerRecord<>(topic, 0, 0, key, written());
    }

    private byte[] written() {
      try {
        return JSON.writeValueAsBytes(envelope());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Map<String, Object> envelope() {
      var envelope = new HashMap<String, Object>();
      envelope.put("specversion", "1.0");
      envelope.put("id", Ids.next().toString());
      envelope.put("source", "/tanggap/" + service);
      envelope.put("type", data.type());
      envelope.put("subject", subject);
      envelope.put("time", at.toString());
      envelope.put("sequence", sequence);
      envelope.put("partitionkey", key);
      envelope.put("office", office);
      envelope.put("recordedtime", at.toString());
      envelope.put("actor", "system");
      envelope.put("data", JSON.valueToTree(data));
      return envelope;
    }
  }

  static void deliver(Message message) {
    try {
      Post.OFFICE
          .send(new ProducerRecord<>(message.topic(), message.key(), message.written()))
          .get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One way to the broker for all services; it ends with the JVM, as the broker does. */
  private static final class Post {
    static final KafkaProducer<String, byte[]> OFFICE =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers(), "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());
  }
}
