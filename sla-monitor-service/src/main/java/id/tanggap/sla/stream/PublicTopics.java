package id.tanggap.sla.stream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.journal.BrokerAccess;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * The topics whose events are on the stream. Readers belong to no group: each decides itself where
 * it reads. While Kafka is away every question is refused with {@code Retry-After}.
 */
@ApplicationScoped
class PublicTopics {

  /** Their order is part of every id ever given; a new one comes last. */
  static final List<String> NAMES =
      List.of("tanggap.consultation.v1", "tanggap.escalation.v1", "tanggap.sla.v1");

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ObjectMapper json;
  private final Map<String, Object> connection;
  private final Map<String, Object> reading;
  private @Nullable Admin admin;
  private @Nullable Partitions partitions;
  private @Nullable EventIds ids;

  PublicTopics(ObjectMapper json, BrokerAccess access) {
    this.json = json;
    connection = new HashMap<>(access.toKafka());
    connection.put("reconnect.backoff.max.ms", 1_000);
    reading = new HashMap<>(connection);
    reading.put("enable.auto.commit", false);
    reading.put("allow.auto.create.topics", false);
    reading.put("auto.offset.reset", "earliest");
    reading.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
    // many readers share a small heap, and each of them is sent one event after the other
    reading.put("fetch.max.bytes", 512 * 1024);
    reading.put("max.partition.fetch.bytes", 128 * 1024);
  }

  /** A reader of its own, to be used by one thread and closed. */
  Consumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
  }

  synchronized Partitions partitions() {
    if (partitions == null) {
      partitions = new Partitions(described(), json);
    }
    return partitions;
  }

  synchronized EventIds ids() {
    if (ids == null) {
      ids = new EventIds(answer(admin().describeCluster().clusterId()), partitions().all().size());
    }
    return ids;
  }

  /** Behind the last event of every partition. */
  Position end() {
    var all = partitions().all();
    var asked =
        all.stream().collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
    var ends = answer(admin().listOffsets(asked).all());
    return Position.of(
        all.stream().mapToLong(it -> requireNonNull(ends.get(it)).offset()).toArray());
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ofSeconds(1));
    }
  }

  private List<TopicPartition> described() {
    var topics = answer(admin().describeTopics(NAMES).allTopicNames());
    return NAMES.stream()
        .flatMap(
            name ->
                IntStream.range(0, requireNonNull(topics.get(name)).partitions().size())
                    .mapToObj(number -> new TopicPartition(name, number)))
        .toList();
  }

  private synchronized Admin admin() {
    if (admin == null) {
      admin = Admin.create(connection);
    }
    return admin;
  }

  private static <T> T answer(KafkaFuture<T> question) {
    try {
      return question.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException away) {
      // whoever asked is told to ask again
    }
    throw CommonProblem.TEMPORARILY_UNAVAILABLE.refusal().retryAfter(PATIENCE);
  }
}
