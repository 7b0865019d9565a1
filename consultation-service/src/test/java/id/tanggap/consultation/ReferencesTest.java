package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.ADMIN_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.RINA;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Guide;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the register says of a reference, and from when until when. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ReferencesTest {

  @Inject Time time;

  @AfterEach
  void it_is_a_tuesday_morning_again() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void a_reference_comes_with_its_articles_and_is_told_of() {
    var body = Guide.saying("Panduan retur (fiktif)", "Surat ralat dikirim dalam tujuh hari.");
    body.put("topicCodes", List.of("BANK-RETUR"));

    var answer = ADMIN.does("/references", body);

    answer
        .then()
        .statusCode(201)
        .body("version", equalTo(1))
        .body("articles.label", contains("Pasal 1"))
        .body("inForceFrom", equalTo("2026-01-02"))
        .body("inForceTo", nullValue())
        .body("fictitious", equalTo(false));
    String id = answer.path("id");
    RINA.gets("/references/" + id).then().statusCode(200).header("ETag", equalTo("\"1\""));
    assertThat(told(id))
        .isEqualTo(
            "{\"code\":\"%s\",\"version\":1,\"validFrom\":\"2026-01-02\",\"active\":true}"
                .formatted(id));
    TREASURER_990002.gets("/references/" + id).then().statusCode(403);
  }

  @Test
  void a_number_is_registered_once_in_an_office() {
    var body = Guide.titled("Panduan (fiktif)", "042");
    var first = Guide.registered(body);
    body.put("number", String.valueOf(body.get("number")).toUpperCase(Locale.ROOT));

    ADMIN
        .posts("/references", body)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:tanggap:problem:reference-already-registered"))
        .body("referenceId", equalTo(first));
    body.put("officeCode", "079");
    ADMIN_OF_SINTANG.does("/references", body);
  }

  @Test
  void whoever_changes_it_says_what_it_saw_and_nobody_elses_is_changed() {
    var body = Guide.saying("Panduan (fiktif)", "Isi pertama.");
    var id = Guide.registered(body);
    var path = "/references/" + id;
    var before = Books.now();

    ADMIN
        .asks()
        .contentType("application/json")
        .body(body)
        .put("/api/v1" + path)
        .then()
        .statusCode(428);
    ADMIN.puts(path, "\"7\"", body).then().statusCode(412);
    ADMIN_OF_SINTANG.puts(path, "\"1\"", body).then().statusCode(404);
    HEAD_OF_OFFICE.puts(path, "\"1\"", body).then().statusCode(403);
    isBad(ADMIN.puts(path, "\"1\"", without(body, "officeCode")), "officeCode");
    isBad(ADMIN.puts(path, "\"1\"", with(body, "effectiveTo", "2026-01-01")), "effectiveTo");
    isBad(ADMIN.puts(path, "\"1\"", with(body, "revokes", List.of(id))), "revokes[0]");
    isBad(ADMIN.puts(path, "\"1\"", with(body, "amends", List.of(Guide.OF_PAYMENTS))), "amends[0]");
    isBad(ADMIN.puts(path, "\"1\"", with(body, "topicCodes", List.of("PD-XYZ"))), "topicCode");
    assertThat(Books.now()).isEqualTo(before);
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void a_new_version_takes_the_place_of_the_old_one_on_its_day() {
    var body = Guide.saying("Panduan (fiktif)", "Isi pertama.");
    var path = "/references/" + Guide.registered(body);
    var next = new HashMap<>(body);
    next.remove("articles");
    next.put("title", "Panduan baru (fiktif)");
    next.put("effectiveFrom", "2026-12-01");

    ADMIN.puts(path, "\"1\"", next).then().statusCode(200).body("version", equalTo(2));

    RINA.gets(path)
        .then()
        .body("version", equalTo(1))
        .body("title", equalTo("Panduan (fiktif)"))
        .body("inForceTo", equalTo("2026-11-30"))
        .body("versions.version", contains(1, 2));
    RINA.gets(path + "?version=2")
        .then()
        .body("inForceFrom", equalTo("2026-12-01"))
        .body("articles.text", contains("Isi pertama."));
    RINA.gets(path + "?version=3").then().statusCode(404);
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void a_revocation_ends_what_it_revokes_and_taking_it_back_brings_it_back() {
    var old = Guide.registered(Guide.titled("Panduan lama (fiktif)", "042"));
    var body = with(Guide.titled("Panduan baru (fiktif)", "042"), "revokes", List.of(old));
    body.put("effectiveFrom", "2026-11-20");

    var revoking = Guide.registered(body);

    RINA.gets("/references/" + old)
        .then()
        .header("ETag", equalTo("\"2\""))
        .body("inForceTo", equalTo("2026-11-19"))
        .body("changedBy.referenceId", contains(revoking));
    RINA.gets("/references/" + revoking).then().body("revokes.referenceId", contains(old));
    assertThat(told(old)).contains("\"validTo\":\"2026-11-19\"");

    ADMIN.puts("/references/" + revoking, "\"1\"", with(body, "revokes", List.of()));
    RINA.gets("/references/" + old).then().body("inForceTo", nullValue());
  }

  @Test
  void what_was_registered_by_mistake_is_in_force_on_no_day() {
    var body = Guide.titled("Panduan kelabukuning (fiktif)", "042");
    var id = Guide.registered(body);

    ADMIN.puts("/references/" + id, "\"1\"", with(body, "active", false)).then().statusCode(200);

    RINA.gets("/references?q=kelabukuning").then().body("items", empty());
    RINA.gets("/references/" + id).then().statusCode(200).body("active", equalTo(false));
  }

  @Test
  @Clause({"FF-4", "ON-3"})
  void a_guide_that_says_when_it_ends_is_in_force_on_its_last_day_and_not_after() {
    var body = Guide.titled("Panduan berakhirnyaini (fiktif)", "042");
    body.put("effectiveTo", "2026-12-31");

    var id = Guide.registered(body);

    RINA.gets("/references/" + id).then().body("inForceTo", equalTo("2026-12-31"));
    RINA.gets("/references?q=berakhirnyaini&asOf=2026-12-31").then().body("items", hasSize(1));
    RINA.gets("/references?q=berakhirnyaini&asOf=2027-01-01").then().body("items", empty());
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

  private static Map<String, Object> without(Map<String, Object> body, String field) {
    var other = new HashMap<>(body);
    other.remove(field);
    return other;
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    var other = new HashMap<>(body);
    other.put(field, value);
    return other;
  }

  private static void isBad(Response answer, String field) {
    answer.then().statusCode(400).body("violations.field", hasItem(field));
  }

  private static String told(String reference) {
    return Database.ofTheService()
        .text(
            "SELECT data FROM journal WHERE subject = '%s' ORDER BY sequence DESC LIMIT 1"
                .formatted(reference));
  }
}
