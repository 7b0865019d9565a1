package id.tanggap.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.stack.machine.FreePorts;
import id.tanggap.stack.machine.Secrets;
import id.tanggap.stack.service.ServiceCatalog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init")
class GuardedBrokerTest {

  private static final String A_TOPIC = "tanggap.consultation.v1";
  private static final String ITS_OWNER = "consultation-service";
  private static final String ANOTHER = "sla-monitor-service";

  @TempDir private static Path data;
  private static KafkaBroker broker;
  private static KafkaPrincipals principals;
  private static KafkaPorts ports;

  @BeforeAll
  static void aBroker() {
    principals = new KafkaPrincipals(Secrets.in(data));
    ports = new KafkaPorts(FreePorts.any(), FreePorts.any(), FreePorts.any());
    broker = KafkaBroker.guarded(data.resolve("kafka"), ports, principals);
    broker.start();
  }

  @AfterAll
  static void theBrokerStops() {
    broker.stop();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SEALED_REPORTS")
  void a_service_publishes_on_its_own_topic_and_the_monitor_of_deadlines_reads_it(EventTopic topic)
      throws Exception {
    send(as(topic.owner()), topic.topicName());

    assertThat(read(as(ANOTHER, ANOTHER), topic.topicName())).contains("peristiwa");
  }

  @ParameterizedTest
  @EnumSource(names = {"CONSULTATION", "ESCALATION", "SLA"})
  void whoever_asks_reads_what_is_public(EventTopic topic) throws Exception {
    send(as(topic.owner()), topic.topicName());

    assertThat(read(anybody("siapa-saja"), topic.topicName())).contains("peristiwa");
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLAINT", "SLA_OF_COMPLAINTS"})
  void what_is_told_of_complaints_is_closed_to_others(EventTopic topic) throws Exception {
    send(as(topic.owner()), topic.topicName());

    assertThat(read(as("complaint-service", "complaint-service"), topic.topicName()))
        .contains("peristiwa");
    for (var other : List.of(anybody("siapa-saja"), as(ITS_OWNER, ITS_OWNER))) {
      assertThatThrownBy(() -> read(other, topic.topicName()))
          .isInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void what_is_told_under_seal_is_closed_to_every_service_and_open_to_integrity() throws Exception {
    var topic = "tanggap.complaint.sealed.v1";
    send(as("complaint-service"), topic);

    assertThat(read(as("integrity", "integrity"), topic)).contains("peristiwa");
    var others = new ArrayList<>(List.of(anybody("siapa-saja")));
    ServiceCatalog.FOLDERS.forEach(service -> others.add(as(service, service)));
    for (var other : others) {
      assertThatThrownBy(() -> read(other, topic)).isInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void a_service_does_not_publish_on_the_topic_of_another() {
    assertThatThrownBy(() -> send(as(ANOTHER), A_TOPIC))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void who_does_not_say_who_it_is_publishes_nothing() {
    assertThatThrownBy(() -> send(anybody("siapa-saja"), A_TOPIC))
        .hasRootCauseInstanceOf(AuthorizationException.class);
  }

  @Test
  void nobody_takes_the_place_of_a_service_among_its_readers() {
    assertThatThrownBy(() -> read(anybody(ITS_OWNER), A_TOPIC))
        .isInstanceOf(GroupAuthorizationException.class);
    assertThatThrownBy(() -> read(as(ANOTHER, ITS_OWNER), A_TOPIC))
        .isInstanceOf(GroupAuthorizationException.class);
  }

  @Test
  void a_service_with_another_ones_secret_is_not_let_in() {
    var forged = principals.credentialsOf(ANOTHER).replace(ANOTHER, ITS_OWNER);

    assertThatThrownBy(() -> send(with(forged), A_TOPIC))
        .hasRootCauseInstanceOf(SaslAuthenticationException.class);
  }

  @Test
  void a_service_makes_no_topics_and_grants_no_rights() {
    try (var admin = Admin.create(as(ITS_OWNER))) {
      var rights = admin.describeAcls(AclBindingFilter.ANY).values();
      var deletion = admin.deleteTopics(List.of(A_TOPIC)).all();

      assertThatThrownBy(rights::get).hasCauseInstanceOf(ClusterAuthorizationException.class);
      assertThatThrownBy(deletion::get).hasCauseInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void the_rights_are_granted_again_at_each_start() {
    broker.stop();
    broker.start();

    assertThatCode(() -> send(as(ITS_OWNER), A_TOPIC)).doesNotThrowAnyException();
  }

  private static void send(Map<String, Object> client, String topic)
      throws ExecutionException, InterruptedException {
    var strings = new StringSerializer();
    try (var producer = new KafkaProducer<>(client, strings, strings)) {
      producer.send(new ProducerRecord<>(topic, "satu", "peristiwa")).get();
    }
  }

  private static List<String> read(Map<String, Object> client, String topic) {
    var strings = new StringDeserializer();
    try (var consumer = new KafkaConsumer<>(client, strings, strings)) {
      consumer.subscribe(List.of(topic));
      var patience = 50;
      var events = consumer.poll(Duration.ofSeconds(1));
      while (events.isEmpty() && patience-- > 0) {
        events = consumer.poll(Duration.ofSeconds(1));
      }
      return events.records(topic).iterator().hasNext()
          ? List.of(events.records(topic).iterator().next().value())
          : List.of();
    }
  }

  private static Map<String, Object> anybody(String group) {
    var client = new HashMap<>(Listeners.at(ports.open()));
    client.put("group.id", group);
    client.put("auto.offset.reset", "earliest");
    return client;
  }

  private static Map<String, Object> as(String service, String group) {
    var client = as(service);
    client.put("group.id", group);
    client.put("auto.offset.reset", "earliest");
    return client;
  }

  private static Map<String, Object> as(String service) {
    return with(principals.credentialsOf(service));
  }

  private static Map<String, Object> with(String credentials) {
    var client = new HashMap<>(Listeners.at(ports.services()));
    client.put("security.protocol", KafkaPrincipals.PROTOCOL);
    client.put("sasl.mechanism", KafkaPrincipals.MECHANISM);
    client.put("sasl.jaas.config", credentials);
    client.put("max.block.ms", 10_000);
    return client;
  }
}
