package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.PAYROLL_CLERK_990006;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static id.tanggap.consultation.testing.Person.YUSUF;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Appointments;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Register;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reads the papers of a case, and what everybody else learns of them. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class DocumentReadersTest {

  @Test
  @Clause("FF-5c")
  void who_may_not_read_the_papers_learns_nothing_of_them_by_bringing_the_same_bytes() {
    var ticket = Desk.ticketAwaitingPapers();
    String request = DEDI.gets("/consultations/" + ticket).path("requests[0].id");
    String item = DEDI.gets("/consultations/" + ticket).path("requests[0].items[0].id");
    var paper = Paper.pdf("slip gaji").called("slip gaji Ibu Ratna.pdf");
    String first = paper.by(TREASURER_990002, ticket).path("id");

    for (var stranger : Map.of(OM_SPAN, "OM_SPAN", YUSUF, "OFFICER").entrySet()) {
      paper
          .called("tebakan.pdf")
          .by(stranger.getKey(), ticket)
          .then()
          .statusCode(200)
          .body("id", equalTo(first))
          .body("fileName", equalTo("tebakan.pdf"))
          .body("by", equalTo(stranger.getValue()));
    }
    var again = paper.by(OM_SPAN, ticket, brings(request, item));
    again.then().statusCode(201).body("sameAs", nullValue());

    DEDI.gets("/consultations/" + ticket + "/documents/" + again.path("id"))
        .then()
        .body("sameAs", equalTo(first));
  }

  @Test
  @Clause("FF-5c")
  void papers_are_for_who_handles_the_case_and_its_stakeholder_and_for_nobody_else() {
    var ticket = Desk.ticketInAnalysis();
    String id = Paper.pdf("rahasia").by(TREASURER_990002, ticket).path("id");
    var head = headOf(Register.newSectionOf("MSKI-SERTIFIKASI"));
    classified(ticket, "MSKI-SERTIFIKASI");

    await().atMost(ofSeconds(30)).until(() -> content(head, ticket, id).statusCode() == 200);
    for (var reader : List.of(DEDI, TREASURER_990002, HEAD_OF_OFFICE, head)) {
      content(reader, ticket, id).then().statusCode(200);
      reader.gets("/consultations/" + ticket + "/documents").then().body("items.id", contains(id));
    }
    for (var stranger :
        List.of(YUSUF, MARKUS_OF_SINTANG, PAYROLL_CLERK_990006, Person.newSectionHead())) {
      content(stranger, ticket, id).then().statusCode(404);
      stranger.gets("/consultations/" + ticket + "/documents").then().statusCode(404);
      stranger.gets("/consultations/" + ticket + "/documents/" + id).then().statusCode(404);
    }
    for (var other : List.of(OM_SPAN, ADMIN)) {
      content(other, ticket, id).then().statusCode(403);
      other.gets("/consultations/" + ticket + "/documents").then().statusCode(403);
    }
    YUSUF.does(
        "/consultations/" + ticket + "/acceptance", Map.of("takeOver", true, "reason", "Cuti."));
    content(YUSUF, ticket, id).then().statusCode(200);
    content(DEDI, ticket, id).then().statusCode(404);
  }

  @Test
  @Clause({"FF-5c", "FF-7a3"})
  void a_head_of_another_section_reads_the_papers_while_it_is_asked() {
    var ticket = Desk.ticketInAnalysis();
    String id = Paper.pdf("rahasia").by(TREASURER_990002, ticket).path("id");
    var section = "S" + UUID.randomUUID().toString().substring(0, 8);
    var head = headOf(section);
    var escalation = Escalation.of(ticket);
    var news = Neighbour.escalations(escalation.id(), ticket);
    content(head, ticket, id).then().statusCode(404);

    news.tells(escalation.raised(), Instant.parse("2026-11-24T01:10:00Z"));
    news.tells(escalation.redirectedTo(section), Instant.parse("2026-11-24T01:20:00Z"));
    await().atMost(ofSeconds(60)).until(() -> content(head, ticket, id).statusCode() == 200);

    news.tells(escalation.answered(), Instant.parse("2026-11-24T01:30:00Z"));
    await().atMost(ofSeconds(60)).until(() -> content(head, ticket, id).statusCode() == 404);
  }

  private static Person headOf(String section) {
    var head = Person.newSectionHead();
    new Appointments(section).head(head, "2026-11-24");
    return head;
  }

  private static void classified(String ticket, String topic) {
    var path = "/consultations/" + ticket;
    DEDI.asks()
        .header("If-Match", DEDI.gets(path).header("ETag"))
        .contentType("application/json")
        .body(Map.of("topicCode", topic))
        .post("/api/v1" + path + "/classification")
        .then()
        .statusCode(200);
  }

  @Test
  void another_ones_document_looks_like_one_that_never_was() {
    var own = Desk.ticketInAnalysis();
    var other = Desk.ticketInAnalysis();
    String foreign = Paper.pdf("rahasia").by(DEDI, other).path("id");
    var never = UUID.randomUUID().toString();

    var answers =
        List.of(foreign, never).stream()
            .map(id -> content(TREASURER_990002, own, id).asString().replace(id, "…"))
            .toList();

    assertThat(answers.getFirst()).isEqualTo(answers.getLast()).contains("not-found");
    assertThat(content(TREASURER_990002, own, foreign).statusCode()).isEqualTo(404);
    for (var id : List.of(foreign, never)) {
      content(PAYROLL_CLERK_990006, other, id).then().statusCode(404);
    }
  }

  private static Map<String, String> brings(String request, String item) {
    return Map.of("requestId", request, "itemId", item);
  }

  private static Response content(Person person, String ticket, String document) {
    return person.gets("/consultations/" + ticket + "/documents/" + document + "/content");
  }

  private static String path(String ticket, Response answer) {
    return "/api/v1/consultations/" + ticket + "/documents/" + answer.path("id");
  }
}
