package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.COMPLAINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.stack.kafka.KafkaPrincipals;
import id.tanggap.stack.machine.Secrets;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** Whistleblowing in the running system: everybody puts it in, one takes it out. */
@AgainstTheStack
class SealedReportTest {

  private static final String TOPIC = "tanggap.complaint.sealed.v1";
  private static final String MARKER = "Zamrud78Kelabu";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningStack stack;

  SealedReportTest(RunningStack stack) {
    this.stack = stack;
  }

  @Test
  @Clause("COMP-2")
  void a_bribe_told_by_sms_is_read_by_the_integrity_officer_and_by_nobody_else() {
    var receipt = sealed();

    for (var login : List.of("yusuf", "sari", "kepala", "kepatuhan", "admin", "kanwil")) {
      assertThat(read(login, receipt).statusCode()).as(login).isEqualTo(403);
      assertThat(stack.as(login, COMPLAINT).get("/sealed-reports").statusCode()).isEqualTo(403);
    }
    read("integritas", receipt)
        .then()
        .statusCode(200)
        .body("passages[0].text", equalTo(MARKER + ": ada yang minta uang terima kasih."));
  }

  @Test
  void its_topic_is_closed_to_every_service_and_says_no_word() {
    var receipt = sealed();

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(told("integrity"))
                    .anyMatch(event -> event.contains(receipt))
                    .noneMatch(event -> event.contains(MARKER)));
    for (var service : Services.ALL) {
      assertThatThrownBy(() -> told(service))
          .as(service)
          .isInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void no_log_and_no_metric_says_a_word_of_it() throws IOException {
    var receipt = sealed();
    read("integritas", receipt).then().statusCode(200);
    stack
        .as("yusuf", COMPLAINT)
        .body(Map.of("officeCode", "042", "channel", MARKER, "text", MARKER))
        .post("/sealed-reports")
        .then()
        .statusCode(400);

    for (var service : Services.ALL) {
      assertThat(
              stack
                  .anonymous(service)
                  .basePath("")
                  .accept("text/plain")
                  .get("/q/metrics")
                  .asString())
          .contains("jvm_")
          .doesNotContain(MARKER, receipt);
      assertThat(Files.readString(logs().resolve(service + ".log")))
          .contains("started in")
          .doesNotContain(MARKER);
    }
  }

  private Path logs() {
    return stack.file().resolveSibling("logs");
  }

  @Test
  void the_application_role_cannot_even_count_what_is_sealed() {
    assertThatThrownBy(
            () -> Database.of(COMPLAINT, stack).number("SELECT count(*) FROM sealed.report"))
        .hasRootCauseMessage("ERROR: permission denied for schema sealed\n  Position: 22");
  }

  @Test
  void its_book_verifies_beside_the_others() throws Exception {
    read("integritas", sealed()).then().statusCode(200);
    var verify =
        new ProcessBuilder(
                stack.project().resolve("verify").toString(), "--stack", stack.file().toString())
            .redirectErrorStream(true)
            .start();

    var said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said.lines())
        .anyMatch(line -> line.matches("complaint-service, sealed: [1-9].* all verify"));
    assertThat(verify.waitFor()).isZero();
  }

  private String sealed() {
    return stack
        .as("yusuf", COMPLAINT)
        .body(
            Map.of(
                "officeCode",
                "042",
                "channel",
                "SMS",
                "text",
                MARKER + ": ada yang minta uang terima kasih."))
        .post("/sealed-reports")
        .then()
        .statusCode(201)
        .extract()
        .path("receipt");
  }

  private Response read(String login, String receipt) {
    return stack
        .as(login, COMPLAINT)
        .body(Map.of("reason", "pemeriksaan awal"))
        .post("/sealed-reports/{id}/readings", receipt);
  }

  private List<String> told(String principal) {
    var secret = new KafkaPrincipals(Secrets.in(stack.data())).passwordOf(principal);
    var servers = stack.description().kafka().servicesBootstrapServers();
    var client = new HashMap<>(KafkaPrincipals.client(servers, principal, secret));
    client.put("group.id", principal);
    client.put("auto.offset.reset", "earliest");
    client.put("enable.auto.commit", false);
    try (var consumer =
        new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          Objects.requireNonNull(consumer.partitionsFor(TOPIC)).stream()
              .map(it -> new TopicPartition(TOPIC, it.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var events = new ArrayList<String>();
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(it -> events.add(new String(it.value(), StandardCharsets.UTF_8)));
      }
      return events;
    }
  }
}
