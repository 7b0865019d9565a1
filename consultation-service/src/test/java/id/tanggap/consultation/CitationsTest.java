package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.ADMIN_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Guide;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an answer cites of the register, and whom it concerns when that changes. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class CitationsTest {

  @Inject Time time;
  @Inject SessionFactory database;

  @AfterEach
  void it_is_a_tuesday_morning_again() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void an_answer_cites_what_the_register_has() {
    var ticket = Desk.ticketInAnalysis();
    var guide = Guide.registered(Guide.saying("Panduan (fiktif)", "Isi."));
    var ofSintang = Guide.titled("Panduan (fiktif)", "079");
    String foreign = ADMIN_OF_SINTANG.does("/references", ofSintang).path("id");
    var path = "/consultations/" + ticket + "/response";
    var before = Books.now();

    isBad(DEDI.posts(path, citing(UUID.randomUUID(), 1)), "citations[0].referenceId");
    isBad(DEDI.posts(path, citing(foreign, 1)), "citations[0].referenceId");
    isBad(DEDI.posts(path, citing(guide, 2)), "citations[0].version");
    isBad(DEDI.posts(path, citing(guide, 1, "Pasal 2 ayat (1)")), "citations[0].article");
    assertThat(Books.now()).isEqualTo(before);
    DEDI.posts(path, citing(guide, 1, "Pasal 1 ayat (2)")).then().statusCode(200);
    DEDI.gets("/consultations/" + ticket)
        .then()
        .body("response.citations.referenceId", contains(guide))
        .body("response.citations.version", contains(1));
    var renamed = Guide.titled("Panduan berganti nama (fiktif)", "042");
    ADMIN.puts("/references/" + guide, "\"1\"", renamed).then().statusCode(200);
    TREASURER_990002
        .gets("/consultations/" + ticket)
        .then()
        .body("response.citations.title", contains("Panduan (fiktif)"));
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void fifty_citations_are_looked_up_as_one_is() {
    var path = "/consultations/" + Desk.ticketInAnalysis() + "/response";
    var wrong = Map.of("referenceId", UUID.randomUUID().toString(), "version", 1);
    var many = new ArrayList<Map<String, ?>>();
    for (var right = 0; right < 49; right++) {
      var guide = Guide.registered(Guide.saying("Panduan (fiktif)", "Isi."));
      many.add(Map.of("referenceId", guide, "version", 1, "article", "Pasal 1"));
    }
    many.add(wrong);

    isBad(DEDI.posts(path, with(Desk.response(), "citations", many)), "citations[49].referenceId");
    assertThat(statementsFor(path, many)).isEqualTo(statementsFor(path, List.of(wrong)));
  }

  /** What else the service does at the same time only adds, so it is the fewest of several. */
  private long statementsFor(String path, List<?> citations) {
    var body = with(Desk.response(), "citations", citations);
    return LongStream.generate(
            () -> {
              var before = database.getStatistics().getPrepareStatementCount();
              DEDI.posts(path, body).then().statusCode(400);
              return database.getStatistics().getPrepareStatementCount() - before;
            })
        .limit(10)
        .min()
        .orElseThrow();
  }

  @Test
  @Clause({"FF-4", "A-16"})
  void the_answers_that_cited_what_was_revoked_or_amended_are_listed_to_who_may_see_them() {
    var revoked = Guide.registered(Guide.saying("Panduan lama (fiktif)", "Isi."));
    var amended = Guide.registered(Guide.saying("Panduan tetap (fiktif)", "Isi."));
    var ticket = Desk.ticketInAnalysis();
    var citations =
        List.of(
            Map.of("referenceId", revoked, "version", 1, "article", "Pasal 1"),
            Map.of("referenceId", amended, "version", 1));
    DEDI.does(
        "/consultations/" + ticket + "/response", with(Desk.response(), "citations", citations));
    affected(revoked).then().statusCode(200).body("items", empty());

    var next = Guide.titled("Panduan baru (fiktif)", "042");
    next.put("effectiveFrom", "2026-11-24");
    Guide.registered(with(with(next, "revokes", List.of(revoked)), "amends", List.of(amended)));

    affected(revoked)
        .then()
        .body("items.consultationId", contains(ticket))
        .body("items[0].reason", equalTo("REVOKED"))
        .body("items[0].since", equalTo("2026-11-24"))
        .body("items[0].citations.article", contains("Pasal 1"));
    affected(amended).then().body("items", empty());
    ADMIN.puts("/references/" + amended, "\"1\"", Guide.saying("Panduan tetap (fiktif)", "Lain."));
    affected(amended).then().body("items.reason", contains("NEWER_VERSION"));
    MARKUS_OF_SINTANG.gets("/references/" + revoked + "/affected-responses").then().statusCode(404);
    for (var person : List.of(ADMIN, TREASURER_990002)) {
      person.gets("/references/" + revoked + "/affected-responses").then().statusCode(403);
    }
  }

  @Test
  @Clause({"FF-4", "A-16"})
  void an_answer_from_before_an_amendment_is_affected_and_one_that_knew_it_is_not() {
    var amended = Guide.registered(Guide.saying("Panduan tetap (fiktif)", "Isi."));
    time.is("2026-11-23T16:00");
    var before = Desk.ticketInAnalysis();
    DEDI.does("/consultations/" + before + "/response", citing(amended, 1));
    time.is("2026-11-24T08:00");
    var after = Desk.ticketInAnalysis();
    DEDI.does("/consultations/" + after + "/response", citing(amended, 1));

    var next = Guide.titled("Perubahan panduan (fiktif)", "042");
    next.put("effectiveFrom", "2026-11-24");
    Guide.registered(with(next, "amends", List.of(amended)));

    affected(amended)
        .then()
        .body("items.consultationId", contains(before))
        .body("items[0].reason", equalTo("AMENDED"))
        .body("items[0].since", equalTo("2026-11-24"));
  }

  @Test
  @Clause("FF-4")
  void of_a_national_regulation_each_office_sees_its_own_answers_only() {
    var national = Guide.titled("Peraturan contoh (fiktif)", "042");
    national.remove("officeCode");
    var id = Guide.registered(national);
    var ticket = Desk.ticketInAnalysis();
    DEDI.does("/consultations/" + ticket + "/response", citing(id, 1, "Pasal 3"));
    ADMIN.puts("/references/" + id, "\"1\"", national).then().statusCode(200);

    affected(id).then().body("items", hasSize(1));
    MARKUS_OF_SINTANG
        .gets("/references/" + id + "/affected-responses")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  private static Response affected(String reference) {
    return DEDI.gets("/references/" + reference + "/affected-responses");
  }

  private static Map<String, Object> citing(Object reference, int version) {
    return citing(Map.of("referenceId", reference, "version", version));
  }

  private static Map<String, Object> citing(Object reference, int version, String article) {
    return citing(Map.of("referenceId", reference, "version", version, "article", article));
  }

  private static Map<String, Object> citing(Map<String, Object> citation) {
    return with(Desk.response(), "citations", List.of(citation));
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    var other = new HashMap<>(body);
    other.put(field, value);
    return other;
  }

  private static void isBad(Response answer, String field) {
    answer.then().statusCode(400).body("violations.field", hasItem(field));
  }
}
