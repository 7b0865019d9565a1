package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.KEPALA;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import id.tanggap.journal.Ids;
import id.tanggap.journal.Journal;
import id.tanggap.stack.TestInfrastructure;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a stakeholder may ask of the own data holds for what was written to the section head, too.
 */
@OnStage
class PrivacyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String MARKER = "Nilam-4417-Kasturi";
  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables"
          + " WHERE table_schema = 'public' AND table_type = 'BASE TABLE'";

  @Inject Journal journal;

  @Test
  void of_an_erased_consultation_no_text_and_no_salt_is_left() throws SQLException {
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var escalation = answeredWithMarkers(question);
    assertThat(everyRow()).anyMatch(row -> row.contains(MARKER));
    var told = journal.of(escalation.id()).size();

    question.resolved().erased();

    await().atMost(PATIENCE).until(() -> textsOf(escalation), List::isEmpty);
    assertThat(everyRow()).noneMatch(row -> row.contains(MARKER));
    assertThat(journal.of(escalation.id())).as("and the chain is as it was").hasSize(told);
    assertThat(escalation.seenBy(RINA).<String>path("state")).isEqualTo("ANSWERED");
  }

  @Test
  void what_its_stakeholder_restricted_is_shown_to_the_head_of_the_office_only() {
    var stakeholder = Ids.next();
    var question = Question.classified("042", "PD-UPTUP", "PD");
    var escalation = Escalated.by(RINA, question);
    escalation.answeredBy(KASI_PD).then().statusCode(200);

    question.resolved().restricted(stakeholder, 1);

    await().atMost(PATIENCE).until(() -> escalation.seenBy(RINA).statusCode(), it -> it == 404);
    assertThat(escalation.seenBy(KASI_PD).statusCode()).isEqualTo(404);
    assertThat(escalation.seenBy(KEPALA).statusCode()).isEqualTo(200);
    assertThat(idsOf(RINA, question)).isEmpty();
    assertThat(idsOf(KEPALA, question)).containsExactly(escalation.id());

    question.restrictionLifted(stakeholder, 2);
    await().atMost(PATIENCE).until(() -> escalation.seenBy(RINA).statusCode(), it -> it == 200);
    assertThat(idsOf(RINA, question)).containsExactly(escalation.id());
  }

  private static Escalated answeredWithMarkers(Question question) {
    var raised =
        RINA.calls()
            .header("Idempotency-Key", "lupa-" + question.id())
            .contentType("application/json")
            .body(
                "{\"consultationId\": \"%s\", \"reason\": \"%s\"}".formatted(question.id(), MARKER))
            .post("/api/v1/escalations");
    assertThat(raised.statusCode()).as(raised.asString()).isEqualTo(201);
    var escalation = new Escalated(raised.path("id"));
    KASI_PD
        .sends("{\"text\": \"%s\"}".formatted(MARKER))
        .post(escalation.path("answer"))
        .then()
        .statusCode(200);
    return escalation;
  }

  private static List<String> textsOf(Escalated escalation) {
    return escalation.seenBy(RINA).path("texts");
  }

  private static List<String> idsOf(id.tanggap.escalation.stage.Person person, Question question) {
    return person
        .calls()
        .get("/api/v1/escalations?consultationId=" + question.id())
        .path("items.id");
  }

  private static List<String> everyRow() throws SQLException {
    var database = TestInfrastructure.databaseOf("escalation-service");
    var rows = new ArrayList<String>();
    try (var owner =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner().name(), database.owner().password());
        var statement = owner.createStatement()) {
      var tables = new ArrayList<String>();
      try (var found = statement.executeQuery(TABLES)) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      for (var table : tables) {
        try (var found = statement.executeQuery("SELECT t::text FROM \"%s\" t".formatted(table))) {
          while (found.next()) {
            rows.add(found.getString(1));
          }
        }
      }
    }
    return rows;
  }
}
