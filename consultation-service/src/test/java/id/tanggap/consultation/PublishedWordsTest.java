package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static id.tanggap.consultation.testing.Person.YUSUF;
import static org.hamcrest.Matchers.contains;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Guide;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into an event is a code of a list or a form in which no name has a place. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PublishedWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pasal 12",
        "Pasal 12A ayat (3) huruf b",
        "Pasal 5, Pasal 7 angka 2",
        "Lampiran II huruf C",
        "Bab IV Bagian 2",
        "Lampiran",
        "lampiran huruf B angka 2"
      })
  @Clause({"FF-4", "ON-3"})
  void an_article_is_named_by_the_words_of_the_law(String article) {
    var ticket = Desk.ticketInAnalysis();

    DEDI.does("/consultations/" + ticket + "/response", citing(article));

    DEDI.gets("/consultations/" + ticket)
        .then()
        .body("response.citations.article", contains(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ratna Dewi",
        "Pasal 12 Ratna",
        "Pasal Ratna",
        "Lampiran Ratna",
        "Pasal",
        "0812 3456 7890",
        "Pasal 3271234567890001",
        "Pasal 12 ayat (3) (Ibu Ratna)",
        " Pasal 12",
        ""
      })
  @Clause({"FF-4", "ON-3"})
  void a_free_word_is_no_article(String article) {
    var ticket = Desk.ticketInAnalysis();

    DEDI.posts("/consultations/" + ticket + "/response", citing(article))
        .then()
        .statusCode(400)
        .body("violations.field", contains("citations[0].article"));
  }

  @Test
  @Clause("R3")
  void an_invented_operator_is_a_warning_like_any_other_unknown_role() {
    YUSUF
        .posts("/consultations", letter(Map.of("kind", "SATKER", "roleCode", "OPERATOR_RATNA")))
        .then()
        .statusCode(201)
        .body("warnings", contains("ROLE_CODE_UNKNOWN"));
  }

  @Test
  @Clause("R2a")
  void a_stakeholder_cannot_occupy_a_ticket_number() {
    var body = letter(Map.of("kind", "SATKER"));
    body.put("externalReference", "HAI-2026-77");

    TREASURER_990002
        .posts("/consultations", body)
        .then()
        .statusCode(400)
        .body("violations.field", contains("externalReference"));
    body.put("part", 2);
    body.remove("externalReference");
    TREASURER_990002.posts("/consultations", body).then().statusCode(400);
  }

  private static Map<String, Object> letter(Map<String, Object> stakeholder) {
    return new HashMap<>(
        Map.of(
            "officeCode", "042",
            "channel", "OFFICIAL_CONTACT",
            "question", "Mohon informasi berkas SKPP.",
            "stakeholder", stakeholder));
  }

  private static Map<String, Object> citing(String article) {
    var response = new HashMap<>(Desk.response());
    response.put(
        "citations",
        List.of(Map.of("referenceId", Guide.WITHOUT_TEXT, "version", 1, "article", article)));
    return response;
  }
}
