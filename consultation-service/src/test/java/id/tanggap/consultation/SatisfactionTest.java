package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.EveryTable;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stakeholders think is counted, and nobody is told by it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SatisfactionTest {

  @Inject Time time;

  @AfterEach
  void it_is_a_tuesday_morning_again() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void a_quarter_that_is_over_has_an_index_and_a_grade() {
    time.is("2011-02-08T09:00");
    IntStream.range(0, 4).forEach(_ -> rates(Desk.ticketResolved(), 3));
    rates(Desk.ticketResolved(), 4);
    time.is("2011-03-31T23:00");
    quarters("2011").body("quarters", empty());

    time.is("2011-04-01T09:00");
    quarters("2011")
        .body("quarters", hasSize(1))
        .body("quarters[0].officeCode", equalTo("042"))
        .body("quarters[0].from", equalTo("2011-01-01"))
        .body("quarters[0].to", equalTo("2011-03-31"))
        .body("quarters[0].answers", equalTo(5))
        .body("quarters[0].index", equalTo(80.0f))
        .body("quarters[0].grade", equalTo("B"))
        .body("quarters[0].elements.element", hasSize(9))
        .body("quarters[0].elements[8].mean", equalTo(3.2f))
        .body("quarters[0].channels.channel", contains("HAI_CSO"))
        .body("quarters[0].channels.answers", contains(5));
    MARKUS_OF_SINTANG
        .gets("/satisfaction?from=2011-01-01&to=2011-12-31")
        .then()
        .statusCode(200)
        .body("quarters", empty());
  }

  @Test
  void one_channel_below_five_hides_all_channels_and_fewer_than_five_look_like_none() {
    time.is("2012-02-08T09:00");
    IntStream.range(0, 4).forEach(_ -> rates(Desk.ticketResolved(), 2));
    time.is("2012-04-02T09:00");
    quarters("2012").body("quarters", empty());

    time.is("2012-03-20T09:00");
    rates(letterResolved(), 2);
    time.is("2012-04-02T09:00");
    quarters("2012")
        .body("quarters.answers", contains(5))
        .body("quarters[0].grade", equalTo("D"))
        .body("quarters[0].channels", nullValue());
  }

  @Test
  void no_id_and_no_time_joins_an_answer_to_its_case() throws SQLException {
    time.is("2013-02-08T09:17");
    var ticket = Desk.ticketResolved();
    time.is("2013-02-09T13:31");
    rates(ticket, 3);

    var answer = "survey_answer WHERE day = '2013-02-09'";
    assertThat(Database.ofTheService().count(answer)).isEqualTo(1);
    var id = Database.ofTheService().text("SELECT id FROM " + answer);
    assertThat(id.charAt(14)).as("at random, not by time").isEqualTo('4');
    assertThat(EveryTable.thatSay(id)).containsExactlyInAnyOrder("survey_answer", "journal");
    assertThat(row("survey_answer", "id = '" + id + "'")).doesNotContain(ticket, ":");
    assertThat(row("journal", "subject = '" + id + "'"))
        .doesNotContain(ticket, TREASURER_990002.id(), "06:31", "13:31", "990002")
        .contains("2013-02-08 17:00:00");
    assertThat(EveryTable.thatSay("2013-02-09 06:31")).isSubsetOf("change_mark");
    assertThat(EveryTable.thatSay("2013-02-09T06:31")).isEmpty();
  }

  @Test
  void who_is_served_and_who_integrates_reads_no_figures_and_a_bad_period_is_named() {
    TREASURER_990002.gets("/satisfaction").then().statusCode(403);
    Person.OM_SPAN.gets("/satisfaction").then().statusCode(403);
    HEAD_OF_OFFICE
        .gets("/satisfaction?from=2026-02-01&to=2026-01-01")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("from"));
  }

  private static String row(String table, String condition) {
    return Database.ofTheService()
        .text("SELECT to_jsonb(t)::text FROM %s t WHERE %s".formatted(table, condition))
        .replaceAll("\": ", "\"=")
        .replace("T", " ");
  }

  private static String letterResolved() {
    var letter =
        Map.of(
            "officeCode", "042",
            "channel", "OFFICIAL_CONTACT",
            "medium", "WHATSAPP",
            "question", "Apakah sudah masuk?",
            "stakeholder", Desk.TREASURER);
    var id = Field.of(DEDI.does("/consultations", letter), "id");
    DEDI.does("/consultations/" + id + "/acceptance", Map.of());
    DEDI.does("/consultations/" + id + "/classification", Map.of("topicCode", "PD-KONTRAK"));
    DEDI.does("/consultations/" + id + "/response", Desk.response());
    return id;
  }

  private static void rates(String ticket, int each) {
    var answer = new HashMap<String, Integer>();
    IntStream.rangeClosed(1, 9).forEach(element -> answer.put("u" + element, each));
    TREASURER_990002.does("/consultations/" + ticket + "/rating", answer);
  }

  private static ValidatableResponse quarters(String year) {
    return HEAD_OF_OFFICE
        .gets("/satisfaction?from=%s-01-01&to=%s-12-31".formatted(year, year))
        .then()
        .statusCode(200);
  }
}
