package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.ADMIN_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.AtOnce;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * An office without a line in its registers gets its officers and topics from its administrator.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RegistrationTest {

  private static final Person EVERYWHERE =
      new Person(UUID.randomUUID().toString(), List.of("ADMIN"), List.of("*"), Optional.empty());

  @Inject Journal journal;

  private final Person wati = Person.newServiceOfficer();

  @Test
  @Clause("FF-7c1")
  void who_was_registered_is_given_a_case() {
    var ticket = Desk.ticket();
    var giving = Map.of("officerId", wati.id(), "reason", "Bagiannya.");
    var assignment = "/consultations/" + ticket + "/assignment";
    HEAD_OF_OFFICE.posts(assignment, giving).then().statusCode(409);

    registers(ADMIN, wati, Map.of())
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("officeCode", equalTo("042"))
        .body("fictitious", equalTo(false));

    HEAD_OF_OFFICE.posts(assignment, giving).then().statusCode(200);
    HEAD_OF_OFFICE.gets("/officers/" + wati.id()).then().body("name", equalTo("Wati Lestari"));
  }

  @Test
  void a_registration_is_told_without_a_name() {
    registers(ADMIN, wati, Map.of()).then().statusCode(201);

    var told = onlyOneOf(wati.id());
    assertThat(told.type()).isEqualTo("OfficerChanged");
    assertThat(told.data().path("sectionCode").textValue()).isEqualTo("MSKI");
    assertThat(told.data().toString()).doesNotContain("Wati");
  }

  @Test
  void who_is_registered_already_is_not_written_over_unseen() {
    registers(ADMIN, wati, Map.of()).then().statusCode(201);

    registers(ADMIN, wati, Map.of("name", "Wati Dua")).then().statusCode(428);
    HEAD_OF_OFFICE.gets("/officers/" + wati.id()).then().body("name", equalTo("Wati Lestari"));
  }

  @Test
  void only_the_administrator_of_the_office_registers_somebody() {
    for (var other : List.of(HEAD_OF_OFFICE, wati, Person.newSectionHead())) {
      registers(other, wati, Map.of()).then().statusCode(404);
    }
    registers(ADMIN_OF_SINTANG, wati, Map.of()).then().statusCode(404);
    registers(ADMIN, wati, Map.of("officeCode", "999")).then().statusCode(404);
    ADMIN.puts("/officers/" + wati.id(), "\"0\"", officer(Map.of())).then().statusCode(404);
    assertThat(journal.of(wati.id())).isEmpty();

    registers(EVERYWHERE, wati, Map.of()).then().statusCode(201);
  }

  @Test
  void an_office_must_be_named() {
    var nowhere = officer(Map.of());
    nowhere.remove("officeCode");

    puts(ADMIN, "/officers/" + wati.id(), nowhere)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("officeCode"));
  }

  @Test
  void nobody_is_moved_to_another_office() {
    var markus = "/officers/" + MARKUS_OF_SINTANG.id();
    registers(ADMIN, MARKUS_OF_SINTANG, Map.of()).then().statusCode(404);
    registers(EVERYWHERE, MARKUS_OF_SINTANG, Map.of()).then().statusCode(404);

    var seen = EVERYWHERE.gets(markus).header("ETag");
    EVERYWHERE.puts(markus, seen, officer(Map.of())).then().statusCode(404);
    EVERYWHERE.gets(markus).then().body("officeCode", equalTo("079"));
  }

  @Test
  void of_ten_registrations_at_once_one_registers() {
    var answers = AtOnce.tenTimes(() -> registers(ADMIN, wati, Map.of()));

    assertThat(answers.stream().map(Response::statusCode))
        .containsOnlyOnce(201)
        .allMatch(status -> status == 201 || status == 428);
    assertThat(journal.of(wati.id())).hasSize(1);
  }

  @Test
  @Clause("FF-7a3")
  void a_topic_that_is_registered_leads_a_question_to_its_section() {
    var code = "PD-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    var entry =
        Map.of("sectionCode", "PD", "nameId", "Uang makan", "nameEn", "Meal money", "active", true);
    puts(HEAD_OF_OFFICE, "/topics/" + code, entry).then().statusCode(403);
    ADMIN.puts("/topics/" + code, "\"1\"", entry).then().statusCode(404);

    puts(ADMIN, "/topics/" + code, entry).then().statusCode(201).header("ETag", "\"1\"");

    puts(ADMIN, "/topics/" + code, entry).then().statusCode(428);
    var ticket = Desk.ticket();
    wati.does("/consultations/" + ticket + "/acceptance", Map.of());
    wati.does("/consultations/" + ticket + "/classification", Map.of("topicCode", code))
        .then()
        .body("sectionCode", equalTo("PD"));
    var told = onlyOneOf(code);
    assertThat(told.type()).isEqualTo("TopicChanged");
    assertThat(told.data().path("sectionCode").textValue()).isEqualTo("PD");
  }

  private JournalRow onlyOneOf(String subject) {
    var told = journal.of(subject);
    assertThat(told).hasSize(1);
    return told.getFirst();
  }

  private static Response registers(Person by, Person officer, Map<String, ?> change) {
    return puts(by, "/officers/" + officer.id(), officer(change));
  }

  private static Response puts(Person by, String path, Object entry) {
    return by.asks().contentType("application/json").body(entry).put("/api/v1" + path);
  }

  private static Map<String, Object> officer(Map<String, ?> change) {
    var entry =
        new HashMap<String, Object>(
            Map.of(
                "officeCode",
                "042",
                "name",
                "Wati Lestari",
                "sectionCode",
                "MSKI",
                "roles",
                List.of("SERVICE_OFFICER"),
                "active",
                true,
                "absences",
                List.of()));
    entry.putAll(change);
    return entry;
  }
}
