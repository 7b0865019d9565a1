package id.tanggap.sla.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who hears what, and what is refused. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StreamTest {

  private static final int PLACES = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject MovableTime time;
  @Inject Topics topics;
  @Inject PublicTopics publicTopics;

  @BeforeEach
  void a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @AsRina
  void what_happens_to_a_case_is_heard_from_all_services() {
    var question = Case.online();
    try (var ear = Ear.at("?caseId=" + question.id)) {
      topics.tell(
          List.of(question.received("2026-11-24T08:12"), question.escalated("2026-11-24T08:30")));

      var events = List.of(ear.event(), ear.event(), ear.event());

      assertThat(events)
          .extracting(Ear.Heard::type)
          .contains("ConsultationReceived", "EscalatedToSectionHead", "SlaClockStarted");
      assertThat(events)
          .allSatisfy(it -> assertThat(it.json().path("type").asText()).isEqualTo(it.type()));
    }
  }

  @Test
  @AsRina
  void an_event_is_heard_as_it_stands_on_its_topic() {
    var question = Case.online();
    try (var ear = Ear.at("?types=SlaClockStarted&caseId=" + question.id)) {
      topics.tell(List.of(question.received("2026-11-24T08:12")));

      var heard = ear.event().json();

      assertThat(topics.published(question.id)).contains(heard);
    }
  }

  @Test
  @AsRina
  void nobody_hears_of_another_office() {
    var here = Case.onlineOf("042", "990002");
    var elsewhere = Case.onlineOf("079", "990002");
    try (var ear = Ear.at("?types=ConsultationReceived,ConsultationCancelled")) {
      topics.tell(List.of(elsewhere.received("2026-11-24T08:12")));
      topics.tell(List.of(here.received("2026-11-24T08:12")));
      topics.tell(List.of(elsewhere.cancelled("2026-11-24T08:30")));
      topics.tell(List.of(here.cancelled("2026-11-24T08:30")));

      assertThat(List.of(ear.event(), ear.event()))
          .extracting(Ear.Heard::subject)
          .containsOnly(here.id.toString());
    }
  }

  @Test
  @TestSecurity(user = "kementerian", roles = "ADMIN")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "6f0bb2b4-45ea-5f55-bd5f-a5c1b0a6cd5f"),
        @Claim(key = "offices", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
      })
  void who_serves_all_offices_hears_them_all_or_the_one_asked_for() {
    var here = Case.onlineOf("042", "990002");
    var elsewhere = Case.onlineOf("079", "990002");
    try (var all = Ear.at("?types=ConsultationReceived");
        var one = Ear.at("?types=ConsultationReceived&office=079")) {
      topics.tell(List.of(here.received("2026-11-24T08:12")));
      topics.tell(List.of(elsewhere.received("2026-11-24T08:12")));

      assertThat(List.of(all.event().subject(), all.event().subject()))
          .containsExactlyInAnyOrder(here.id.toString(), elsewhere.id.toString());
      assertThat(one.event().subject()).isEqualTo(elsewhere.id.toString());
    }
  }

  @Test
  @TestSecurity(user = "kanwil", roles = "VIEWER_REGIONAL")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "6f0bb2b4-45ea-5f55-bd5f-a5c1b0a6cd5f"),
        @Claim(key = "offices", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
      })
  void the_regional_office_watches_sums_and_hears_no_single_case() {
    given().get("/api/v1/stream").then().statusCode(403);
  }

  @Test
  @TestSecurity(user = "service-account-omspan", roles = "OMSPAN_INTEGRATION")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "11940720-47e6-54ea-a210-3c9ccc958afa"),
        @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
      })
  void om_span_hears_that_something_happened_to_its_tickets_and_not_how_the_office_works() {
    var visit = Case.atTheDesk();
    var ticket = Case.online();
    try (var ear = Ear.at("")) {
      topics.tell(List.of(visit.received("2026-11-24T08:10")));
      topics.tell(
          List.of(
              ticket.received("2026-11-24T08:12"),
              ticket.assigned("2026-11-24T08:20"),
              ticket.cancelled("2026-11-24T08:30")));

      var heard = new ArrayList<JsonNode>();
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                heard.add(ear.event().json());
                return of(ticket, heard)
                    .map(StreamTest::type)
                    .toList()
                    .containsAll(List.of("ConsultationCancelled", "SlaClockCancelled"));
              });

      assertThat(of(visit, heard)).isEmpty();
      assertThat(of(ticket, heard))
          .extracting(StreamTest::type)
          .contains("ConsultationReceived", "SlaClockStarted")
          .doesNotContain("ConsultationAssigned");
      assertThat(heard)
          .allSatisfy(
              it -> {
                assertThat(it.has("data")).isFalse();
                assertThat(it.has("actor")).isFalse();
                assertThat(it.toString()).doesNotContain(Case.RINA.toString());
              });
    }
  }

  @Test
  @TestSecurity(user = "satker-990002", roles = "STAKEHOLDER")
  @OidcSecurity(claims = @Claim(key = "sub", value = "acc6d91e-d0a4-57c8-8ff9-bf1193aca297"))
  void a_stakeholder_has_no_stream() {
    given().accept("text/event-stream").get("/api/v1/stream").then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "AAAA", "not-an-id", "_____", "%00", "42"})
  @AsRina
  void an_id_that_nobody_gave_is_refused(String id) {
    given()
        .accept("text/event-stream")
        .header("Last-Event-ID", id)
        .get("/api/v1/stream")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tanggap:problem:invalid-input"))
        .body("violations[0].field", equalTo("Last-Event-ID"));
  }

  @Test
  @AsRina
  void a_position_that_nobody_can_have_reached_is_refused() {
    var end = publicTopics.end();
    var offsets = new long[end.partitions()];
    offsets[0] = end.at(0) + 1_000_000;

    given()
        .accept("text/event-stream")
        .header("Last-Event-ID", publicTopics.ids().of(Position.of(offsets)))
        .get("/api/v1/stream")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("Last-Event-ID"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?types=TeaTime", "?types=SlaMet,", "?caseId=7", "?caseId=%00"})
  @AsRina
  void a_wish_that_makes_no_sense_is_refused(String query) {
    given()
        .urlEncodingEnabled(false)
        .accept("text/event-stream")
        .get("/api/v1/stream" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tanggap:problem:invalid-input"));
  }

  @Test
  @AsRina
  void there_are_only_server_sent_events() {
    given().accept("application/json").get("/api/v1/stream").then().statusCode(406);
  }

  @Test
  @AsRina
  void while_nothing_happens_a_sign_of_life_says_where_the_reader_is() {
    try (var ear = Ear.at("?types=SatisfactionRated")) {
      new Sections("042").tell(topics, 50);

      var sign = ear.next();

      assertThat(sign.isEvent()).isFalse();
      assertThat(sign.comment()).isNotBlank();
      assertThat(publicTopics.ids().read(ear.lastId())).isPresent();
    }
  }

  @Test
  @TestSecurity(user = "rina", roles = "SERVICE_OFFICER")
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "d63660ba-83f8-5cb0-b8fa-311444b204d1"),
        @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY),
        @Claim(key = "exp", value = "1764201600", type = ClaimType.LONG)
      })
  void a_stream_ends_with_its_token_and_says_so() {
    try (var ear = Ear.at("?types=SatisfactionRated")) {
      var last = ear.event();

      assertThat(last.type()).isEqualTo("StreamEnded");
      assertThat(last.json().path("reason").asText()).isEqualTo("TOKEN_EXPIRED");
      assertThat(last.json().path("message").asText()).contains("Last-Event-ID");
    }
  }

  @Test
  @AsRina
  void when_all_places_are_taken_the_next_reader_is_asked_to_come_again() {
    var ears = new ArrayList<Ear>();
    var again = new ArrayList<Ear>();
    try {
      await().atMost(PATIENCE).until(() -> takesAPlace(ears) && ears.size() == PLACES);
      var answer = given().accept("text/event-stream").get("/api/v1/stream");

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isNotBlank();
    } finally {
      ears.forEach(Ear::close);
    }
    await().atMost(PATIENCE).until(() -> takesAPlace(again));
    again.forEach(Ear::close);
  }

  /** One that was left is free again only when the service has noticed. */
  private static boolean takesAPlace(List<Ear> taken) {
    try {
      return taken.add(Ear.at(""));
    } catch (AssertionError full) {
      return false;
    }
  }

  /** Clocks of other cases may fire at any time. */
  private static Stream<JsonNode> of(Case subject, List<JsonNode> events) {
    var id = subject.id.toString();
    return events.stream().filter(it -> it.path("partitionkey").asText().equals(id));
  }

  private static String type(JsonNode event) {
    return event.path("type").asText();
  }
}
