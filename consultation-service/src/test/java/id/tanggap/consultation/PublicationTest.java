package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.ADMIN_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.AtOnce;
import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Standard;
import id.tanggap.consultation.testing.Visitor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** META-2: an office publishes the next version of its standard, and versions there were stay. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PublicationTest {

  private final String code = "TERBIT-" + UUID.randomUUID();
  private final String path = "/service-standards/" + code;

  @BeforeEach
  void a_first_version_came_by_migration() throws SQLException {
    Standard.copied(code, 1, "2023-01-01", "Layanan Konsultasi Stakeholder");
  }

  @Test
  @Clause({"META-1", "META-2", "META-3"})
  void a_second_version_holds_from_its_day_in_both_languages() {
    HEAD_OF_OFFICE
        .puts(path, "\"0\"", Standard.from("2027-01-01"))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("version", equalTo(2));

    asOf("2026-12-31", "id")
        .body("version", equalTo(1))
        .body("decree", equalTo("KEP-57/PB/2023"))
        .body("validTo", equalTo("2026-12-31"))
        .header("ETag", "\"1\"");
    asOf("2027-01-01", "id")
        .body("version", equalTo(2))
        .body("decree", equalTo("KEP-83/PB/2025"))
        .body("components[0].name", equalTo("Persyaratan"))
        .body("components[0].content", contains("Butir 1 baru."));
    asOf("2027-01-01", "en")
        .body("service", equalTo("Consultation Service"))
        .body("components[13].content", contains("New item 14."));
    asOf("2027-01-01", "id")
        .body("components.findAll { it.no > 10 }.status", everyItem(is("TO_BE_CONFIRMED")))
        .body("components.findAll { it.no <= 10 }.status", everyItem(is("FROM_DECREE")))
        .body("components.findAll { it.no > 6 }.group", everyItem(is("MANAGEMENT")));
    Visitor.anybody()
        .gets("/service-standards")
        .then()
        .body("items.findAll { it.version == 1 }.code", hasItem(code));
  }

  @Test
  @Clause("META-2")
  void it_is_in_the_journal_with_its_version_and_no_words() {
    ADMIN.puts(path, "\"0\"", Standard.from("2027-01-01")).then().statusCode(200);

    var row =
        Database.ofTheService()
            .text(
                "SELECT type || ' ' || sequence || ' ' || actor_role || ' ' || (data)::jsonb"
                    + " FROM journal WHERE subject = '%s'".formatted(code));
    assertThat(row)
        .startsWith("ServiceStandardChanged 1 ADMIN ")
        .contains("2027-01-01")
        .doesNotContain("Butir", "Layanan");
  }

  @Test
  void who_has_not_seen_the_latest_or_is_not_of_the_office_changes_nothing() {
    var next = Standard.from("2027-01-01");
    var before = Books.now();

    HEAD_OF_OFFICE.puts(path, "\"7\"", next).then().statusCode(412);
    HEAD_OF_OFFICE
        .asks()
        .contentType("application/json")
        .body(next)
        .put("/api/v1" + path)
        .then()
        .statusCode(428);
    ADMIN_OF_SINTANG.puts(path, "\"0\"", next).then().statusCode(404);
    DEDI.puts(path, "\"0\"", next).then().statusCode(403);
    ADMIN.puts("/service-standards/NONE", "\"0\"", next).then().statusCode(404);

    assertThat(Books.now()).isEqualTo(before);
    asOf("2027-01-01", "id").body("version", equalTo(1));
  }

  @Test
  void two_who_publish_at_once_have_seen_the_same_and_one_of_them_is_late() {
    var answers =
        AtOnce.all(
            List.of(
                () -> ADMIN.puts(path, "\"0\"", Standard.from("2027-01-01")),
                () -> HEAD_OF_OFFICE.puts(path, "\"0\"", Standard.from("2027-02-01"))));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void what_is_not_whole_is_named() {
    isBad("components[1].no", with("components", swapped()));
    isBad("components", with("components", List.of()));
    isBad("validFrom", with("validFrom", "2022-12-31"));
    isBad("pledge.english", with("pledge", Map.of("indonesian", "Hanya satu.")));
    isBad("service.indonesian", with("service", Standard.both(" ", "Service")));
    isBad("decree", with("decree", " "));
    isBad("contacts[0].value", with("contacts", List.of(Map.of("kind", "PHONE"))));
  }

  private void isBad(String field, Map<String, Object> body) {
    ADMIN.puts(path, "\"0\"", body).then().statusCode(400).body("violations.field", hasItem(field));
  }

  private static Map<String, Object> with(String field, Object value) {
    var body = new HashMap<>(Standard.from("2027-01-01"));
    body.put(field, value);
    return body;
  }

  private static List<Object> swapped() {
    var components = new ArrayList<Object>((List<?>) Standard.from("2027-01-01").get("components"));
    components.set(1, components.get(2));
    return components;
  }

  private ValidatableResponse asOf(String day, String language) {
    return Visitor.anybody()
        .asks()
        .header("Accept-Language", language)
        .get("/api/v1" + path + "?asOf=" + day)
        .then()
        .statusCode(200);
  }
}
