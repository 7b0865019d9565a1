package id.tanggap.sla.preview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.clauses.Clause;
import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the API works out is what an independent program has worked out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@AsRina
class DeadlinePreviewTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> vectors() throws IOException {
    try (var stream = DeadlinePreviewTest.class.getResourceAsStream("/deadline-vectors.jsonl")) {
      var bytes = Objects.requireNonNull(stream).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  @Clause({"FF-7b3", "ON-6b", "A-3", "A-4", "A-6", "A-9", "A-13", "TIME-1", "TIME-2"})
  void a_deadline_of_the_vectors_comes_out_through_the_interface(String vector) throws IOException {
    var question = (ObjectNode) JSON.readTree(vector);
    var expected = OffsetDateTime.parse(question.remove("dueAt").asText()).toInstant();
    question.remove("why");

    var dueAt = preview(question.toString()).statusCode(200).extract().<String>path("dueAt");

    assertThat(Instant.parse(dueAt)).isEqualTo(expected);
  }

  @Test
  @Clause({"A-4", "A-14"})
  void the_working_is_told_in_both_languages() {
    preview(solution("2026-12-22T09:00:00+07:00"))
        .statusCode(200)
        .body("dueDate", equalTo("2026-12-29"))
        .body("grossDueAt", equalTo("2026-12-29T09:00:00Z"))
        .body("policyVersion", equalTo(1))
        .body("calendarVersion", greaterThanOrEqualTo(1)) // a national decree may have come since
        .body("derivation.steps.step", hasItem("DaySkipped"))
        .body("derivation.textId", containsString("Kelahiran Yesus Kristus"))
        .body("derivation.textEn", containsString("Christmas"));
  }

  @Test
  @Clause("A-14")
  void past_the_last_complete_year_the_date_is_provisional() {
    preview(solution("2027-12-30T09:00:00+07:00"))
        .statusCode(200)
        .body("dueAt", nullValue())
        .body("provisionalDueDate", equalTo("2028-01-04"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | kind",
        "{'kind':'PROGRESS','officeCode':'042','anchor':'2026-11-23T01:00:00Z'} | period",
        "{'kind':'DESK_TIME','officeCode':'042','anchor':'2026-11-23T01:00:00Z'} | procedure",
        "{'kind':'ESCALATION_ANSWER','officeCode':'042','anchor':'2026-11-23T01:00:00Z'} |"
            + " solutionDueAt",
        "{'kind':'SOLUTION','officeCode':'042','anchor':'+99999-01-01T00:00:00Z'} | anchor",
        "{'kind':'SOLUTION','officeCode':'042','anchor':'2026-11-23T01:00:00Z','pauses':"
            + "[{'from':'2026-11-25T01:00:00Z','to':'2026-11-24T01:00:00Z'}]} | pauses[0].to",
        "{'kind':'SOLUTION','officeCode':'Pontianak','anchor':'2026-11-23T01:00:00Z'} | officeCode"
      })
  void what_makes_no_sense_is_refused_by_the_name_of_the_field(String body, String field) {
    preview(body.replace('\'', '"'))
        .statusCode(400)
        .body("type", equalTo("urn:tanggap:problem:invalid-input"))
        .body("violations.field", hasItem(field));
  }

  @ParameterizedTest
  @CsvSource({
    "STAKEHOLDER_SILENCE, 2026-11-16T09:00:00Z, Hari kerja ke-10, Working day 10",
    "REOPEN_WINDOW, 2026-11-09T09:00:00Z, Hari kerja ke-5, Working day 5"
  })
  @Clause({"A-15", "A-16"})
  void the_end_of_a_timer_can_be_worked_out_beforehand(
      String kind, String dueAt, String indonesian, String english) {
    preview(solution("2026-11-02T08:30:00+07:00").replace("SOLUTION", kind))
        .statusCode(200)
        .body("dueAt", equalTo(dueAt))
        .body("derivation.textId", containsString(indonesian))
        .body("derivation.textEn", containsString(english));
  }

  @Test
  void another_office_is_not_found() {
    preview(solution("2026-12-22T09:00:00+07:00").replace("042", "079")).statusCode(404);
  }

  @Test
  @TestSecurity(user = "satker", roles = "STAKEHOLDER")
  void a_stakeholder_works_out_no_deadlines() {
    preview(solution("2026-12-22T09:00:00+07:00")).statusCode(403);
  }

  private static String solution(String anchor) {
    return "{\"kind\":\"SOLUTION\",\"officeCode\":\"042\",\"anchor\":\"" + anchor + "\"}";
  }

  private static ValidatableResponse preview(String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/deadlines/preview")
        .then()
        .body(not(containsString("at id.tanggap")));
  }
}
