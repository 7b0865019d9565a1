package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.ADMIN_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.EveryTable;
import id.tanggap.consultation.testing.Imports;
import id.tanggap.consultation.testing.MarkedCase;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Timers;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import id.tanggap.verifier.Verify;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people may ask of their own data. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PersonalDataTest {

  @Inject Journal journal;

  @Test
  void of_a_person_who_is_forgotten_nothing_is_in_any_table_and_every_chain_verifies(
      @TempDir Path folder) throws SQLException, IOException {
    var marker = MarkedCase.word("Merbau");
    var marked = MarkedCase.ended(marker);
    assertThat(EveryTable.thatSay(marker))
        .contains("content", "stakeholder", "consultation", "request_item", "idempotency_key")
        .contains("document", "document_chunk");

    for (var profile : profilesOf(marker)) {
      ADMIN.does(path(profile, "erasure"), Map.of());
    }

    assertThat(EveryTable.thatSay(marker)).isEmpty();
    assertThat(verified(folder)).contains("all verify");
    HEAD_OF_OFFICE
        .gets("/consultations/" + marked.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("RESOLVED"))
        .body("number", notNullValue())
        .body("erasedAt", notNullValue())
        .body("question", equalTo(""))
        .body("contactPerson", nullValue())
        .body("stakeholder.name", nullValue());
    HEAD_OF_OFFICE
        .gets("/consultations/" + marked.id() + "/timeline?limit=200")
        .then()
        .statusCode(200)
        .body("items.type", hasItem("ConsultationErased"));
    assertThat(typesOf(marked.id())).endsWith("ConsultationResolved", "ConsultationErased");
  }

  @Test
  void whoever_looks_a_person_up_stands_in_the_book_with_what_was_shown() throws SQLException {
    var profile = MarkedCase.ended(MarkedCase.word("Cendana")).stakeholder();
    HEAD_OF_OFFICE.gets("/stakeholders/" + profile).then().statusCode(200);
    ADMIN.gets(path(profile, "personal-data")).then().statusCode(200);

    assertThat(
            EveryTable.column(
                "SELECT shown || ' ' || reader_role FROM identity_reading WHERE stakeholder_id = '%s' ORDER BY id"
                    .formatted(profile)))
        .containsExactly("PROFILE OFFICE_HEAD", "ALL_DATA ADMIN");
  }

  @Test
  void whoever_is_forgotten_twice_is_forgotten_once() {
    var marked = MarkedCase.ended(MarkedCase.word("Meranti"));
    var profile = marked.stakeholder();
    HEAD_OF_OFFICE.does(path(profile, "erasure"), Map.of());
    var told = typesOf(marked.id());

    HEAD_OF_OFFICE.does(path(profile, "erasure"), Map.of());

    assertThat(typesOf(marked.id())).isEqualTo(told);
    assertThat(typesOf(profile)).containsExactly("StakeholderErased");
    is(ADMIN.posts(path(profile, "restriction"), Map.of()), "stakeholder-erased");
  }

  @Test
  void of_an_open_case_nothing_is_erased_or_hidden_and_the_answer_names_it() throws SQLException {
    var marker = MarkedCase.word("Ulin");
    var marked = MarkedCase.open(marker);
    var profile = marked.stakeholder();
    var number = HEAD_OF_OFFICE.gets("/consultations/" + marked.id()).<String>path("number");
    var before = EveryTable.thatSay(marker);

    for (var noun : List.of("erasure", "restriction")) {
      is(ADMIN.posts(path(profile, noun), Map.of()), "open-cases")
          .then()
          .body("cases", equalTo(List.of(number)));
    }

    assertThat(EveryTable.thatSay(marker)).isEqualTo(before);
    assertThat(typesOf(profile)).isEmpty();
  }

  @Test
  void words_do_not_come_back_to_an_erased_case() {
    var marked = MarkedCase.ended(MarkedCase.word("Ramin"));
    ADMIN.does(path(marked.stakeholder(), "erasure"), Map.of());

    is(marked.officer().posts(marked.step("notes"), Map.of("text", "Lagi.")), "case-erased");
    is(
        marked.officer().posts(marked.step("reopening"), Map.of("reason", "CORRECTION")),
        "case-erased");
  }

  @Test
  @Clause("R2a")
  void words_of_an_erased_case_that_come_again_in_a_file_are_refused_and_kept_nowhere()
      throws SQLException {
    var marker = MarkedCase.word("Keruing");
    var line = Imports.line("HAI-" + marker, marker, "").replace("11-20", "11-17");
    Imports.lines(OM_SPAN, line);
    String id = DEDI.gets("/consultations?externalReference=HAI-" + marker).path("items[0].id");
    closedForSilence(id);
    var profile =
        Database.ofTheService()
            .text("SELECT stakeholder_id FROM consultation WHERE id = '%s'".formatted(id));
    ADMIN.does(path(profile, "erasure"), Map.of());

    var again = Imports.lines(OM_SPAN, line);

    assertThat(Imports.report(OM_SPAN, again)).asString().contains("case-erased");
    assertThat(EveryTable.thatSay(marker)).doesNotContain("content");
    DEDI.gets("/consultations/" + id).then().body("status", equalTo("CLOSED_NO_RESPONSE"));
  }

  private static void closedForSilence(String id) {
    var path = "/consultations/" + id;
    DEDI.does(path + "/acceptance", Map.of());
    DEDI.does(path + "/classification", Map.of("topicCode", "PD-KONTRAK"));
    DEDI.does(
        path + "/requests",
        Map.of("items", List.of(Map.of("kind", "INFORMATION", "name", "Nomor kontrak"))));
    Timers.silence(id, 1, DEDI.gets(path).path("requests[0].id"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> DEDI.gets(path).path("status").equals("CLOSED_NO_RESPONSE"));
  }

  @Test
  void who_asks_to_see_the_own_data_gets_all_of_it() {
    var marker = MarkedCase.word("Gaharu");
    var marked = MarkedCase.ended(marker);

    var held = ADMIN.gets(path(marked.stakeholder(), "personal-data"));

    held.then()
        .statusCode(200)
        .body("profile.name", equalTo(marker))
        .body("consultations[0].contactPerson.address", equalTo(marker));
    assertThat(held.<List<String>>path("consultations[0].texts.kind"))
        .containsExactlyInAnyOrder(
            "QUESTION",
            "REQUESTED_ITEM",
            "MESSAGE",
            "NOTE",
            "DOCUMENT",
            "PROGRESS_REPORT",
            "RESPONSE");
  }

  @Test
  void what_is_restricted_only_the_head_of_the_office_sees_until_it_is_lifted() {
    var marker = MarkedCase.word("Tengkawang");
    var marked = MarkedCase.ended(marker);
    var profile = marked.stakeholder();
    var key = UUID.randomUUID();
    assertThat(foundBy(marked.officer(), marker)).containsExactly(marked.id());
    notes(marked, key).then().statusCode(200);
    notes(marked, key).then().statusCode(200);

    ADMIN.does(path(profile, "restriction"), Map.of());
    ADMIN.does(path(profile, "restriction"), Map.of());

    marked.officer().gets("/consultations/" + marked.id()).then().statusCode(404);
    marked.officer().posts(marked.step("notes"), Map.of("text", "A")).then().statusCode(404);
    notes(marked, key).then().statusCode(404);
    assertThat(foundBy(marked.officer(), marker)).isEmpty();
    assertThat(foundBy(HEAD_OF_OFFICE, marker)).containsExactly(marked.id());
    ADMIN.gets(path(profile, "personal-data")).then().body("restricted", equalTo(true));

    ADMIN.does(path(profile, "restriction-lifting"), Map.of());
    ADMIN.does(path(profile, "restriction-lifting"), Map.of());
    assertThat(foundBy(marked.officer(), marker)).containsExactly(marked.id());
    assertThat(typesOf(profile))
        .containsExactly("StakeholderRestricted", "StakeholderRestrictionLifted");
  }

  @Test
  void what_is_kept_of_a_person_is_put_right_and_journalled_without_the_values() {
    var marked = MarkedCase.ended(MarkedCase.word("Keladan"));
    var profile = marked.stakeholder();
    var right = Map.of("name", "Nama yang benar (fiktif)");
    ADMIN.posts(path(profile, "correction"), right).then().statusCode(428);

    ADMIN
        .asks()
        .header("If-Match", ADMIN.gets("/stakeholders/" + profile).header("ETag"))
        .contentType("application/json")
        .body(right)
        .post("/api/v1" + path(profile, "correction"))
        .then()
        .statusCode(200)
        .body("profile.name", equalTo("Nama yang benar (fiktif)"));

    HEAD_OF_OFFICE
        .gets("/consultations/" + marked.id())
        .then()
        .body("stakeholder.name", equalTo("Nama yang benar (fiktif)"));
    var told = journal.of(profile).getLast();
    assertThat(told.type()).isEqualTo("StakeholderCorrected");
    assertThat(told.data().toString()).doesNotContain("benar");
  }

  @Test
  void it_is_for_the_head_and_the_administrators_of_the_office() {
    var marked = MarkedCase.ended(MarkedCase.word("Jelutung"));
    var profile = marked.stakeholder();

    for (var noun : List.of("erasure", "restriction", "restriction-lifting")) {
      RINA.posts(path(profile, noun), Map.of()).then().statusCode(403);
      ADMIN_OF_SINTANG.posts(path(profile, noun), Map.of()).then().statusCode(404);
    }
    MARKUS_OF_SINTANG.gets("/stakeholders?q=Jelutung").then().statusCode(403);
    ADMIN_OF_SINTANG.gets("/stakeholders/" + profile).then().statusCode(404);
    ADMIN_OF_SINTANG.gets(path(profile, "personal-data")).then().statusCode(404);
    assertThat(ADMIN_OF_SINTANG.gets("/stakeholders?q=Jelutung").<List<String>>path("items.id"))
        .doesNotContain(profile);
    ADMIN.gets("/stakeholders?q=jelutung").then().body("items.id", hasItem(profile));
  }

  private static Response notes(MarkedCase marked, UUID key) {
    return marked
        .officer()
        .asks()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(Map.of("text", "Sudah ditelepon."))
        .post("/api/v1" + marked.step("notes"));
  }

  private static List<String> profilesOf(String marker) {
    return ADMIN.gets("/stakeholders?q=" + marker).path("items.id");
  }

  private static List<String> foundBy(Person person, String words) {
    return person.gets("/consultations?q=" + words).path("items.id");
  }

  private static String path(String profile, String noun) {
    return "/stakeholders/" + profile + "/" + noun;
  }

  private static Response is(Response answer, String slug) {
    answer.then().statusCode(409).body("type", equalTo("urn:tanggap:problem:" + slug));
    return answer;
  }

  private List<String> typesOf(String subject) {
    return journal.of(subject).stream().map(JournalRow::type).toList();
  }

  private static String verified(Path folder) throws IOException {
    var file = folder.resolve("stack.json");
    new ObjectMapper()
        .writeValue(
            file.toFile(),
            Map.of("postgres", Map.of("consultation-service", Database.ofTheService())));
    var printed = new ByteArrayOutputStream();
    Verify.run(new PrintStream(printed, true, StandardCharsets.UTF_8), "--stack", file.toString());
    return printed.toString(StandardCharsets.UTF_8);
  }
}
