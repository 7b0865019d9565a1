package id.tanggap.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.stack.machine.FreePorts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class KafkaBrokerTest {

  private static final String TOPIC = "tanggap.consultation.v1";

  @TempDir private static Path log;
  private static KafkaBroker broker;

  @BeforeAll
  static void aBroker() {
    broker = KafkaBroker.open(log, FreePorts.any(), FreePorts.any());
    broker.start();
  }

  @AfterAll
  static void theBrokerStops() {
    broker.stop();
  }

  @Test
  void what_is_sent_is_read_also_after_a_stop_of_the_broker() {
    send("sebelum");
    broker.stop();
    broker.start();
    send("sesudah");

    assertThat(read(2)).containsExactly("sebelum", "sesudah");
  }

  @Test
  void every_topic_has_12_partitions() throws Exception {
    try (var admin = Admin.create(address())) {
      var topics = admin.describeTopics(Topics.ALL).allTopicNames().get().values();

      assertThat(topics).hasSize(6).allMatch(topic -> topic.partitions().size() == 12);
    }
  }

  @Test
  void no_event_ever_expires() throws Exception {
    var topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
    try (var admin = Admin.create(address())) {
      var settings = admin.describeConfigs(List.of(topic)).all().get().values().iterator().next();

      assertThat(settings.get("retention.ms").value()).isEqualTo("-1");
      assertThat(settings.get("cleanup.policy").value()).isEqualTo("delete");
    }
  }

  private static void send(String text) {
    var strings = new StringSerializer();
    try (var producer = new KafkaProducer<>(address(), strings, strings)) {
      producer.send(new ProducerRecord<>(TOPIC, "satu", text));
    }
  }

  private static List<String> read(int expected) {
    var strings = new StringDeserializer();
    var settings = new HashMap<>(address());
    settings.put("group.id", "reader");
    settings.put("auto.offset.reset", "earliest");
    List<String> texts = new ArrayList<>();
    try (var consumer = new KafkaConsumer<>(settings, strings, strings)) {
      consumer.subscribe(List.of(TOPIC));
      await()
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> texts.add(event.value()));
                return texts.size() >= expected;
              });
    }
    return texts;
  }

  private static Map<String, Object> address() {
    return Map.of("bootstrap.servers", broker.bootstrapServers());
  }
}
