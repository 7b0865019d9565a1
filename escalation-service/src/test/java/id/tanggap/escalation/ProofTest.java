package id.tanggap.escalation;

import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import id.tanggap.escalation.stage.Topic;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal cannot be rewritten, and no text of a person leaves the database. */
@OnStage
class ProofTest {

  private static final String MARKER = "Zamrud-7741";

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal SET actor = 'system'",
        "DELETE FROM journal",
        "TRUNCATE journal",
        "DELETE FROM escalation",
        "UPDATE escalation_text SET text = ''",
        "DELETE FROM known_consultation"
      })
  void the_application_role_cannot_rewrite_what_was(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void no_text_is_in_any_byte_of_the_topic() {
    var question = Question.classified("042", "PD-KKP", "PD");
    var raised =
        RINA.sends(
                """
                {"consultationId": "%s", "reason": "%s", "sectionCode": "PD", "overrideReason": "%s"}
                """
                    .formatted(question.id(), MARKER, MARKER))
            .post("/api/v1/escalations");
    var escalation = new Escalated(raised.path("id"));
    KASI_PD.sends(marked("question")).post(escalation.path("return")).then().statusCode(200);
    RINA.sends(marked("text")).post(escalation.path("resubmission")).then().statusCode(200);
    KASI_PD.sends(marked("text")).post(escalation.path("answer")).then().statusCode(200);

    var published =
        Topic.published(it -> it.contains(escalation.id()) && it.contains("EscalationAnswered"));

    assertThat(published.stream().filter(it -> it.contains(escalation.id()))).hasSize(4);
    assertThat(published).noneMatch(it -> it.contains(MARKER));
  }

  private static String marked(String field) {
    return "{\"%s\": \"%s\"}".formatted(field, MARKER);
  }
}
