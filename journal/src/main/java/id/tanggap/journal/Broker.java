package id.tanggap.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The way to Kafka: an idempotent producer that waits for all replicas and, once a record is taken,
 * for as long as the broker is away.
 */
@ApplicationScoped
class Broker {

  private static final Logger LOG = Logger.getLogger(Broker.class);

  /**
   * A broker that is coming back may refuse the first batch of a partition and take the second; the
   * first would then be out of order for ever.
   */
  private static final int ONE = 1;

  private final Map<String, Object> settings;
  private @Nullable KafkaProducer<String, byte[]> producer;
  private boolean closed;

  Broker(BrokerAccess access) {
    this.settings = new HashMap<>(access.toKafka());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, ONE);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
  }

  /**
   * Hands a record over; throws when the broker was never reached, or the relay stops.
   *
   * @param timestamp in milliseconds since 1970; null for now
   */
  Future<RecordMetadata> send(String topic, String key, byte[] envelope, @Nullable Long timestamp) {
    var record = new ProducerRecord<>(topic, null, timestamp, key, envelope);
    record.headers().add("content-type", Envelope.CONTENT_TYPE.getBytes(StandardCharsets.US_ASCII));
    return producer().send(record);
  }

  synchronized KafkaProducer<String, byte[]> producer() {
    if (closed) {
      throw new JournalFailure("the relay stops", new IllegalStateException());
    }
    if (producer == null) {
      producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  /** Gives up a producer that may be beyond repair; what it had in flight is sent again. */
  synchronized void startOver() {
    var broken = producer;
    producer = null;
    if (broken != null) {
      try {
        broken.close(Duration.ZERO);
      } catch (KafkaException notEvenThat) {
        LOG.debug("a broken producer did not close", notEvenThat);
      }
    }
  }

  synchronized void close() {
    closed = true;
    if (producer != null) {
      producer.close(Duration.ofSeconds(1));
    }
  }
}
