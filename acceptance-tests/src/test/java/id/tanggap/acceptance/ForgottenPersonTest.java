package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** UU PDP 43: a person is forgotten by every service, and what happened can still be proved. */
@AgainstTheStack
class ForgottenPersonTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String READABLE =
      """
      SELECT quote_ident(relname) FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND has_table_privilege(oid, 'SELECT')
      """;

  private final RunningStack stack;
  private final Work work;
  private final String marker = "Lupakan" + UUID.randomUUID().toString().substring(0, 8);

  ForgottenPersonTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  void nothing_of_a_forgotten_person_is_in_any_table_and_every_chain_verifies() throws Exception {
    var consultation = answeredByTheHeadOfTheSection();
    assertThat(tablesThatSay(marker))
        .contains("consultation-service.content", "escalation-service.escalation_text");
    var admin = stack.as("admin", Services.CONSULTATION);
    List<String> profiles =
        admin.get("/stakeholders?q=" + marker).then().statusCode(200).extract().path("items.id");

    for (var profile : profiles) {
      stack
          .as("admin", Services.CONSULTATION)
          .post("/stakeholders/" + profile + "/erasure")
          .then()
          .statusCode(200);
    }

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(tablesThatSay(marker)).isEmpty());
    assertThat(work.detail("yusuf", consultation).getString("status")).isEqualTo("RESOLVED");
    assertThat(runs("verify", Map.of(), "--stack", stack.file().toString())).isZero();
  }

  @Test
  void one_command_erases_what_has_outlived_its_time_and_leaves_what_has_not() throws Exception {
    var consultation = answeredByTheHeadOfTheSection();
    var token = Map.of("TANGGAP_TOKEN", stack.token("admin"));

    for (var time = 0; time < 2; time++) {
      assertThat(
              runs(
                  "retain",
                  token,
                  stack.addressOf(Services.CONSULTATION),
                  stack.addressOf(Services.COMPLAINT)))
          .isZero();
    }
    var nobody = Map.of("TANGGAP_TOKEN", stack.token("yusuf"));
    assertThat(runs("retain", nobody, stack.addressOf(Services.CONSULTATION))).isNotZero();

    assertThat(work.detail("yusuf", consultation).getString("question")).isEqualTo(marker);
  }

  private String answeredByTheHeadOfTheSection() {
    var person = Map.of("kind", "UMUM", "name", marker, "contact", marker);
    var question =
        Map.of(
            "officeCode", "042",
            "channel", "OFFICIAL_CONTACT",
            "medium", "WHATSAPP",
            "question", marker,
            "stakeholder", person);
    String id = Work.created(work.post("yusuf", "/consultations", question)).path("id");
    Work.created(work.step("yusuf", id, "acceptance", Map.of()));
    Work.created(work.step("yusuf", id, "classification", Map.of("topicCode", "PD-SPM")));
    var asked = Map.of("consultationId", id, "reason", marker);
    var escalations = stack.as("yusuf", Services.ESCALATION).body(asked);
    String escalation = Work.created(Work.again(() -> escalations.post("/escalations"))).path("id");
    Work.created(work.onEscalation("kasi-pd", escalation, "answer", Map.of("text", marker)));
    work.awaitStatus("yusuf", id, "FOLLOW_UP");
    Work.created(work.respond("yusuf", id, "WHATSAPP"));
    return id;
  }

  private List<String> tablesThatSay(String text) throws SQLException {
    var found = new ArrayList<String>();
    for (var service : Services.ALL) {
      try (var connection = Database.of(service, stack).connect();
          var statement = connection.createStatement()) {
        var tables = new ArrayList<String>();
        try (var rows = statement.executeQuery(READABLE)) {
          while (rows.next()) {
            tables.add(rows.getString(1));
          }
        }
        for (var table : tables) {
          var question =
              "SELECT EXISTS (SELECT 1 FROM %s t WHERE strpos(t::text, '%s') > 0)"
                  .formatted(table, text);
          try (var answer = statement.executeQuery(question)) {
            answer.next();
            if (answer.getBoolean(1)) {
              found.add(service + "." + table);
            }
          }
        }
      }
    }
    return found;
  }

  /** The command that an operator would use. */
  private int runs(String command, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var process = new ProcessBuilder(stack.project().resolve(command).toString());
    process.command().addAll(List.of(arguments));
    process.environment().putAll(environment);
    return process.inheritIO().start().waitFor();
  }
}
