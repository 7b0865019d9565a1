package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.RINA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.RawCall;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody types into an address, a header or a time is that somebody's mistake: 4xx. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AbsurdRequestsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31",
        "-999999999-01-01",
        "+10000-01-01",
        "9999-12-31",
        "1999-12-31",
        "0000-01-01",
        "2026-02-30",
        "besok"
      })
  void no_office_has_a_waiting_room_on_an_absurd_day(String day) {
    RINA.asks()
        .queryParam("officeCode", "042")
        .queryParam("day", day)
        .get("/api/v1/visits")
        .then()
        .statusCode(400)
        .body("violations.field", contains("day"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "201", "99999999999999999999", "1e3", "%00"})
  void a_page_holds_one_to_two_hundred(String limit) {
    for (var list : List.of("/visits?officeCode=042&", "/consultations?")) {
      var answer = RINA.asks().urlEncodingEnabled(false).get("/api/v1" + list + "limit=" + limit);
      assertThat(answer.statusCode()).as(list + limit).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=NO",
        "status=RECEIVED&status=%00",
        "holder=1",
        "satker=%00%00%00%00%00%00",
        "satker=9999999999999999999999",
        "section=%ff",
        "channel=%E0%A4%A",
        "externalReference=%00",
        "externalReference=%"
      })
  void a_filter_that_cannot_be_is_refused(String query) throws IOException {
    assertThat(RawCall.statusOf(RINA, "/api/v1/consultations?" + query)).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%zz", "%00", "%2e%2e", "..%2f..", "1", "%ff%fe"})
  void an_address_that_nobody_has_is_not_found_or_malformed(String id) throws IOException {
    for (var path : List.of("/api/v1/visits/", "/api/v1/consultations/")) {
      assertThat(RawCall.statusOf(RINA, path + id)).as(path + id).isIn(400, 404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1000000000-12-31T23:59:59.999999999Z\u001f00000000-0000-0000-0000-000000000000",
        "-1000000000-01-01T00:00:00Z\u001f00000000-0000-0000-0000-000000000000",
        "9223372036854775807",
        "-9223372036854775808",
        "99999999999999999999",
        "2026-11-24T03:00:00Z",
        "\u0000"
      })
  void a_forged_place_in_a_list_leads_nowhere(String forged) {
    var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(UTF_8));
    for (var list :
        List.of(
            "/visits?officeCode=042&cursor=",
            "/consultations?cursor=",
            "/consultations/" + Desk.ticket() + "/timeline?cursor=")) {
      assertThat(DEDI.gets(list + cursor).statusCode()).as(list + forged).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99999999999999999999999999",
        "1e400",
        "-1e400",
        "1e9999999",
        "\"+1000000000-12-31T23:59:59.999999999Z\"",
        "\"-1000000000-01-01T00:00:00Z\"",
        "\"0000-01-01T00:00:00Z\"",
        "\"2026-11-24\"",
        "true",
        "{}"
      })
  void a_time_that_cannot_have_been_is_refused(String time) {
    var body =
        """
        {"officeCode":"042","stakeholder":{"kind":"UMUM"},"occurredAt":%s,"reason":"mati listrik"}
        """;

    var answer = RINA.posts("/visits", body.formatted(time));

    assertThat(answer.statusCode()).as(time + answer.asString()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"999999999999999999999\"", "\"x\"", "x", "W/\"1\"", "\"1\", \"2\""})
  void a_version_nobody_has_seen_is_refused(String seen) {
    var answer =
        DEDI.asks()
            .header("If-Match", seen)
            .contentType("application/json")
            .body("{}")
            .post("/api/v1/consultations/" + Desk.ticket() + "/acceptance");

    assertThat(answer.statusCode()).as(seen).isBetween(400, 499);
  }

  @Test
  void who_wants_no_json_gets_none() {
    for (var path : List.of("/visits?officeCode=042", "/consultations", "/offices", "/officers")) {
      assertThat(RINA.asks().accept("text/csv").get("/api/v1" + path).statusCode())
          .as(path)
          .isEqualTo(406);
    }
  }

  @Test
  void what_is_no_json_is_not_read() {
    var answer =
        RINA.asks().contentType("text/plain").body("officeCode=042").post("/api/v1/visits");

    assertThat(answer.statusCode()).isEqualTo(415);
  }
}
