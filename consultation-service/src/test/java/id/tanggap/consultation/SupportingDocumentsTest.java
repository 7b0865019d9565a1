package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.AtOnce;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a stakeholder hands in reaches its case whole, once, and those who handle it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SupportingDocumentsTest {

  @Inject Journal journal;

  @Test
  @Clause({"FF-5a", "FF-5b", "ON-4"})
  void the_last_paper_completes_the_request() {
    var ticket = Desk.ticketAwaitingPapers();
    String request = DEDI.gets("/consultations/" + ticket).path("requests[0].id");
    String item = DEDI.gets("/consultations/" + ticket).path("requests[0].items[0].id");

    var answer = Paper.pdf("ADK kontrak").by(TREASURER_990002, ticket, brings(request, item));

    answer
        .then()
        .statusCode(201)
        .body("fileName", equalTo("surat.pdf"))
        .body("mediaType", equalTo("application/pdf"))
        .body("itemId", equalTo(item))
        .body("by", equalTo("STAKEHOLDER"))
        .body("scan", equalTo("CLEAN"))
        .body("sameAs", nullValue());
    assertThat(answer.header("Location")).endsWith(path(ticket, answer));
    DEDI.gets("/consultations/" + ticket)
        .then()
        .header("ETag", equalTo(answer.header("ETag")))
        .body("status", equalTo("IN_ANALYSIS"))
        .body("requests[0].state", equalTo("COMPLETED"));
    assertThat(typesOf(ticket)).endsWith("SupportingDocumentReceived", "StakeholderInputCompleted");
    TREASURER_990002
        .gets("/consultations/" + ticket + "/timeline")
        .then()
        .body("items.type", hasItem("SupportingDocumentReceived"));
  }

  @Test
  @Clause({"FF-5b", "ON-4"})
  void a_piece_of_information_is_not_brought_by_a_paper_and_an_item_belongs_to_a_request() {
    var ticket = Desk.ticketAwaiting("Nomor kontrak");
    String request = DEDI.gets("/consultations/" + ticket).path("requests[0].id");
    String item = DEDI.gets("/consultations/" + ticket).path("requests[0].items[0].id");
    var paper = Paper.pdf("Nomor 17");

    refuses(paper.by(TREASURER_990002, ticket, brings(request, item)), "itemId");
    refuses(paper.by(TREASURER_990002, ticket, Map.of("itemId", item)), "requestId");
    refuses(paper.by(TREASURER_990002, ticket, Map.of("itemId", "tujuh")), "itemId");
    refuses(paper.by(TREASURER_990002, ticket, Map.of("warna", "biru")), "warna");
    refuses(paper.by(DEDI, ticket, Map.of("occurredAt", "2026-11-20T02:00:00Z")), "reason");
    paper
        .by(TREASURER_990002, ticket, brings(UUID.randomUUID().toString(), item))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:no-open-request"));
  }

  @Test
  @Clause({"FF-5b", "ON-4"})
  void who_hands_a_paper_in_is_known_and_only_the_office_says_when_it_came() {
    var ticket = Desk.ticket();
    var late = Map.of("occurredAt", "2026-11-24T02:00:00Z", "reason", "Lewat pos.");

    Paper.png().by(TREASURER_990002, ticket, late).then().statusCode(400);
    Paper.text("surat.txt", "Lewat pos.")
        .by(DEDI, ticket, late)
        .then()
        .statusCode(201)
        .body("receivedAt", equalTo("2026-11-24T02:00:00Z"));
    Paper.jpeg().by(DEDI, ticket).then().statusCode(201).body("by", equalTo("OFFICER"));
    Paper.png().by(OM_SPAN, ticket).then().statusCode(201).body("by", equalTo("OM_SPAN"));
  }

  @Test
  @Clause("FF-5c")
  void every_kind_of_paper_is_known_by_its_bytes_and_called_so_that_it_opens_as_what_it_is() {
    var ticket = Desk.ticketInAnalysis();

    hands(ticket, Paper.jpeg(), "image/jpeg", "ktp.jpg");
    hands(ticket, Paper.png().called("layar.pdf"), "image/png", "layar.pdf.png");
    hands(
        ticket,
        Paper.docx().called("Kontrak 17"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "Kontrak 17.docx");
    hands(
        ticket,
        Paper.xlsx(),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "rekap.xlsx");
    hands(ticket, Paper.text("pesan.bat", "del *.*"), "text/plain", "pesan.bat.txt");
    hands(
        ticket,
        Paper.text("DIPA \u2013 revisi.csv", "akun;nilai\n51;7"),
        "text/csv",
        "DIPA \u2013 revisi.csv");
    DEDI.gets("/consultations/" + ticket + "/documents?limit=4")
        .then()
        .body("items", hasSize(4))
        .body("nextCursor", not(nullValue()));
  }

  @Test
  @Clause("FF-5c")
  void the_same_bytes_are_kept_once_and_said_to_be_the_same() {
    var ticket = Desk.ticketAwaitingPapers();
    String request = DEDI.gets("/consultations/" + ticket).path("requests[0].id");
    String item = DEDI.gets("/consultations/" + ticket).path("requests[0].items[0].id");
    var paper = Paper.pdf(600_000);
    String first = paper.by(TREASURER_990002, ticket).path("id");

    paper
        .called("lain.pdf")
        .by(DEDI, ticket)
        .then()
        .statusCode(200)
        .body("id", equalTo(first))
        .body("fileName", equalTo("lampiran.pdf"));
    var again = paper.by(TREASURER_990002, ticket, brings(request, item));
    again.then().statusCode(201).body("sameAs", equalTo(first));

    assertThat(typesOf(ticket).stream().filter("SupportingDocumentReceived"::equals)).hasSize(2);
    assertThat(Database.ofTheService().count(chunksOf(ticket))).isEqualTo(3);
    assertThat(content(DEDI, ticket, again.path("id")).asByteArray()).isEqualTo(paper.bytes());
  }

  @Test
  void a_document_sent_ten_times_at_once_under_one_key_is_one_document() {
    var ticket = Desk.ticketInAnalysis();
    var paper = Paper.pdf(300_000);
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

    var answers = AtOnce.tenTimes(() -> paper.by(TREASURER_990002, ticket, Map.of(), key));

    assertThat(answers).extracting(Response::statusCode).contains(201).containsOnly(201, 409);
    var replay = paper.by(TREASURER_990002, ticket, Map.of(), key);
    replay.then().statusCode(201);
    assertThat(typesOf(ticket).stream().filter("SupportingDocumentReceived"::equals)).hasSize(1);
    assertThat(Database.ofTheService().count(documentsOf(ticket))).isEqualTo(1);
    paper
        .called("lain.pdf")
        .by(TREASURER_990002, ticket, Map.of(), key)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:tanggap:problem:idempotency-key-reused"));
    Paper.pdf("lain").by(TREASURER_990002, ticket, Map.of(), key).then().statusCode(422);
  }

  private static void hands(String ticket, Paper paper, String mediaType, String name) {
    var answer = paper.by(TREASURER_990002, ticket);
    answer
        .then()
        .statusCode(201)
        .body("mediaType", equalTo(mediaType))
        .body("fileName", equalTo(name));
    var content = content(DEDI, ticket, answer.path("id"));
    assertThat(content.asByteArray()).isEqualTo(paper.bytes());
    assertThat(content.contentType()).startsWith(mediaType);
  }

  private static void refuses(Response answer, String field) {
    answer.then().statusCode(400).body("violations.field", hasItem(field));
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

  private static String documentsOf(String ticket) {
    return "document WHERE consultation_id = '%s'".formatted(ticket);
  }

  private static String chunksOf(String ticket) {
    return "document_chunk WHERE content_id IN (SELECT content_id FROM document WHERE consultation_id = '%s')"
        .formatted(ticket);
  }

  private List<String> typesOf(String ticket) {
    return journal.of(ticket).stream().map(JournalRow::type).toList();
  }
}
