package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.RINA;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static id.tanggap.consultation.testing.Person.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class OnlineTest {

  @Test
  @Clause({"R2a", "ON-0", "ON-1"})
  void a_ticket_waits_for_an_officer() {
    var ticket = Desk.ticket();

    DEDI.gets("/consultations/" + ticket)
        .then()
        .body("status", equalTo("RECEIVED"))
        .body("officerId", nullValue())
        .body("externalReference", startsWith("HAI-"))
        .body("part", equalTo(1));
  }

  @Test
  @Clause("R2a")
  void a_ticket_that_comes_again_is_the_same_case() {
    var body = Desk.ticketBody("HAI-" + UUID.randomUUID());
    var first = OM_SPAN.posts("/consultations", body);

    var again = OM_SPAN.posts("/consultations", body);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  @Clause({"R2b", "R3"})
  void an_official_contact_demands_nothing_but_the_question_and_who_asks() {
    var answer =
        YUSUF.posts(
            "/consultations",
            Map.of(
                "officeCode",
                "042",
                "channel",
                "OFFICIAL_CONTACT",
                "question",
                "Berapa lama pengesahan SKPP?",
                "stakeholder",
                Map.of("kind", "UMUM")));

    answer.then().statusCode(201).body("status", equalTo("RECEIVED"));
  }

  @Test
  @Clause("R3")
  void an_odd_identifier_is_a_warning_and_never_a_refusal() {
    YUSUF
        .posts(
            "/consultations",
            Map.of(
                "officeCode",
                "042",
                "channel",
                "OFFICIAL_CONTACT",
                "medium",
                "WHATSAPP",
                "question",
                "Mohon informasi berkas SKPP.",
                "stakeholder",
                Map.of("kind", "SATKER", "satkerCode", "99 00 02", "roleCode", "TUKANG")))
        .then()
        .statusCode(201)
        .body("warnings", contains("SATKER_CODE_MALFORMED", "ROLE_CODE_UNKNOWN"));
  }

  @Test
  @Clause({"ON-1", "ON-2x"})
  void a_stakeholder_asks_for_its_own_satker_whatever_it_writes() {
    var id =
        TREASURER_990002
            .does(
                "/consultations",
                Map.of(
                    "officeCode",
                    "042",
                    "channel",
                    "OFFICIAL_CONTACT",
                    "medium",
                    "WEB",
                    "question",
                    "Apakah TUP bisa diperpanjang?",
                    "stakeholder",
                    Map.of("kind", "SATKER", "satkerCode", "990006")))
            .<String>path("id");

    TREASURER_990002
        .gets("/consultations/" + id)
        .then()
        .statusCode(200)
        .body("stakeholder.satkerCode", equalTo("990002"));
  }

  @Test
  @Clause({"ON-2a", "ON-2b"})
  void an_officer_accepts_and_classifies_a_ticket() {
    var ticket = Desk.ticketInAnalysis();

    DEDI.gets("/consultations/" + ticket)
        .then()
        .body("status", equalTo("IN_ANALYSIS"))
        .body("officerId", equalTo(DEDI.id()))
        .body("topicCode", equalTo("PD-KONTRAK"))
        .body("sectionCode", equalTo("PD"));
  }

  @Test
  @Clause("ON-2a")
  void what_a_colleague_holds_is_taken_over_with_a_reason_only() {
    var path = "/consultations/" + Desk.ticketInAnalysis() + "/acceptance";

    YUSUF
        .posts(path, Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:held-by-another"));
    YUSUF.posts(path, Map.of("takeOver", true)).then().statusCode(400);
    YUSUF
        .posts(path, Map.of("takeOver", true, "reason", "Dedi cuti"))
        .then()
        .statusCode(200)
        .body("officerId", equalTo(YUSUF.id()));
  }

  @Test
  @Clause("ON-2a")
  void accepting_what_one_holds_changes_nothing() {
    var ticket = Desk.ticketInAnalysis();
    var before = DEDI.gets("/consultations/" + ticket).header("ETag");

    var again = DEDI.posts("/consultations/" + ticket + "/acceptance", Map.of());

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo(before);
  }

  @Test
  @Clause("ON-2b")
  void a_topic_is_replaced_only_by_somebody_who_has_seen_it() {
    var ticket = Desk.ticketInAnalysis();
    var path = "/consultations/" + ticket + "/classification";
    var seen = DEDI.gets("/consultations/" + ticket).header("ETag");

    DEDI.posts(path, Map.of("topicCode", "PD-SPM")).then().statusCode(428);
    DEDI.asks()
        .header("If-Match", seen)
        .contentType("application/json")
        .body(Map.of("topicCode", "BANK-RETUR"))
        .post("/api/v1" + path)
        .then()
        .statusCode(200)
        .body("sectionCode", equalTo("BANK"));
    DEDI.asks()
        .header("If-Match", seen)
        .contentType("application/json")
        .body(Map.of("topicCode", "PD-SPM"))
        .post("/api/v1" + path)
        .then()
        .statusCode(412);
  }

  @Test
  @Clause({"ON-5", "PROD-1", "PROD-2"})
  void an_online_question_is_resolved_through_its_channel() {
    var ticket = Desk.ticketInAnalysis();

    RINA.does(
        "/consultations/" + ticket + "/response",
        Map.of("text", "Masih tepat waktu.", "outcome", "ANSWERED", "medium", "HAI_CSO"));

    DEDI.gets("/consultations/" + ticket)
        .then()
        .body("status", equalTo("RESOLVED"))
        .body("response.medium", equalTo("HAI_CSO"));
  }

  @Test
  @Clause({"ON-6", "ON-6b", "A-8"})
  void a_channel_that_carries_the_reply_is_the_way_back_itself() {
    var ticket = Desk.ticketInAnalysis();

    DEDI.posts("/consultations/" + ticket + "/follow-up", Map.of())
        .then()
        .statusCode(200)
        .body("status", equalTo("FOLLOW_UP"))
        .body("wayBackKnown", equalTo(true));
  }
}
