package id.tanggap.escalation;

import static id.tanggap.escalation.stage.Person.ADMIN;
import static id.tanggap.escalation.stage.Person.ADMIN_SINTANG;
import static id.tanggap.escalation.stage.Person.KEPALA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Person;
import id.tanggap.escalation.stage.Question;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** News of a consultation that could not be applied, in the hands of an administrator. */
@OnStage
class ParkedEventsTest {

  private static final String LIST = "/api/v1/parked-events";

  @Test
  void news_behind_a_lost_event_waits_until_an_administrator_of_the_office_lets_it_go_on() {
    var question = Question.of("042").received().silenced().accepted();
    question.classified("PD-UPTUP", "PD");
    await().atMost(Duration.ofSeconds(30)).until(() -> parkedOf(ADMIN, question).size() == 1);
    var parked = parkedOf(ADMIN, question).getFirst();
    var path = LIST + "/" + parked.get("id");

    assertThat(parked)
        .containsEntry("source", "/tanggap/consultation-service")
        .containsEntry("consumer", "escalation-service")
        .containsEntry("type", "ConsultationAccepted")
        .containsEntry("sequence", 3);
    assertThat(parkedOf(ADMIN_SINTANG, question)).isEmpty();
    assertThat(KEPALA.calls().get(LIST).statusCode()).isEqualTo(403);
    assertThat(ADMIN_SINTANG.calls().post(path + "/redrive").statusCode()).isEqualTo(404);
    assertThat(ADMIN.calls().post(path + "/redrive").<String>path("type"))
        .isEqualTo("urn:tanggap:problem:event-still-fails");

    var skipped = ADMIN.sends("{\"reason\":\"Hilang saat pemulihan broker\"}").post(path + "/skip");

    assertThat(skipped.statusCode()).as(skipped.asString()).isEqualTo(200);
    assertThat(skipped.<Integer>path("applied")).isLessThanOrEqualTo(1);
    await().until(() -> parkedOf(ADMIN, question).isEmpty());
  }

  private static List<Map<String, Object>> parkedOf(Person admin, Question question) {
    return admin.calls().get(LIST + "?limit=200").<List<Map<String, Object>>>path("items").stream()
        .filter(it -> question.id().toString().equals(it.get("subject")))
        .toList();
  }
}
