package id.tanggap.acceptance;

import static java.time.Duration.ofMinutes;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a service has learnt of the others can be made again from their first event on. */
@AgainstTheStack
class RebuildTest {

  private final RunningStack stack;
  private final Work work;

  RebuildTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  void every_projection_made_from_offset_0_equals_the_live_one_and_nothing_is_published() {
    var id = escalatedAndAnswered();
    work.respond("yusuf", id, "WHATSAPP").then().statusCode(200);
    restricted(id);
    ComplaintOfOurs.filed(stack).until("COMPLAINT_VERIFICATION", "RUNNING");

    var rebuilt = rebuild();

    assertThat(rebuilt.said())
        .contains("known_consultation: ", "answer_clock: ", "section_head: ", "foreign_event: ")
        .contains("deadline: ", "case_facts: ", "case_fact: ", "inbox: ")
        .doesNotContain("DIFFERS", ": 0 rows");
    assertThat(rebuilt.status()).isZero();
    await().untilAsserted(() -> assertThat(published()).isEqualTo(journalled()));
  }

  @Test
  void a_row_that_no_event_tells_of_is_named() throws SQLException {
    var id = escalatedAndAnswered();
    var escalations = Database.of(Services.ESCALATION, stack);
    var tampered = "UPDATE known_consultation SET cycle = %d WHERE id = '%s'";
    escalations.execute(tampered.formatted(2, id));

    Rebuilt rebuilt;
    try {
      rebuilt = rebuild(Services.ESCALATION);
    } finally {
      escalations.execute(tampered.formatted(1, id));
    }

    assertThat(rebuilt.status()).isEqualTo(1);
    assertThat(rebuilt.said().lines().filter(line -> line.contains("DIFFERS")))
        .singleElement()
        .asString()
        .contains("known_consultation", "only in the ", id);
  }

  @Test
  void a_second_run_is_refused_in_words_and_one_that_is_interrupted_leaves_nothing()
      throws IOException, InterruptedException {
    var first = command(Services.ESCALATION).start();
    await()
        .atMost(ofMinutes(1))
        .until(() -> isUnderWay() && first.descendants().findAny().isPresent());
    var children = first.descendants().toList();

    var second = rebuild(Services.SLA_MONITOR);
    first.destroy();

    assertThat(second.said()).contains("at work here, as process " + first.pid());
    assertThat(second.status()).isEqualTo(2);
    assertThat(first.waitFor(60, SECONDS)).isTrue();
    assertThat(isUnderWay()).isFalse();
    await().until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
  }

  private boolean isUnderWay() {
    var made = "SELECT count(*) FROM pg_database WHERE datname LIKE '%\\_rebuild'";
    return Database.of(Services.ESCALATION, stack).number(made) > 0;
  }

  /** Its asker had it restricted, which escalation-service learns. */
  private void restricted(String id) {
    String asker =
        work.get("yusuf", "/consultations/" + id + "/timeline")
            .path("items.find { it.type == 'ConsultationReceived' }.data.stakeholderId");
    work.post("admin", "/stakeholders/" + asker + "/restriction", Map.of()).then().statusCode(200);
  }

  private String escalatedAndAnswered() {
    var id = work.inAnalysis();
    work.awaitDeadline("yusuf", id);
    String escalation = work.escalate("yusuf", id).then().statusCode(201).extract().path("id");
    var answer = Map.of("text", "Dapat diajukan dengan dispensasi kepala KPPN.");
    work.onEscalation("kasi-pd", escalation, "answer", answer).then().statusCode(200);
    work.awaitStatus("yusuf", id, "FOLLOW_UP");
    return id;
  }

  private record Rebuilt(int status, String said) {}

  /** The command that an operator would use. */
  private Rebuilt rebuild(String... services) {
    try {
      var process = command(services).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Rebuilt(process.waitFor(), said);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder command(String... services) {
    var command = new ProcessBuilder(stack.project().resolve("rebuild").toString());
    command.command().addAll(List.of("--home", stack.file().resolveSibling("").toString()));
    command.command().addAll(List.of(services));
    return command;
  }

  private long published() {
    return new Published(stack).countOutsideTheSeal();
  }

  private long journalled() {
    return Services.ALL.stream()
        .mapToLong(service -> Database.of(service, stack).number("SELECT count(*) FROM journal"))
        .sum();
  }
}
