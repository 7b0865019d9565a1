package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.EveryTable;
import id.tanggap.consultation.testing.MarkedCase;
import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words and names go when their time is over, and never while a case is open. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RetentionTest {

  private static final int MOST_RUNS = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Not committed: whoever erases these words has to wait. */
  private static final String TOUCH_WORDS_OF =
      "DELETE FROM content WHERE id = (SELECT question_id FROM consultation WHERE id = '%s')";

  private static final String WAITING =
      "pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'DELETE FROM content WHERE id IN%'";

  private static final String HALF_ERASED =
      "consultation c WHERE c.erased_at IS NOT NULL"
          + " AND EXISTS (SELECT 1 FROM content t WHERE t.id = c.question_id)";

  @Inject Time time;
  @Inject Journal journal;

  @AfterEach
  void it_is_a_tuesday_morning_again() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void of_what_ended_five_years_ago_number_dates_and_codes_are_left() throws SQLException {
    var marker = MarkedCase.word("Tembesu");
    time.is("2001-03-01T09:00");
    var marked = MarkedCase.ended(marker);
    time.is("2006-02-28T23:00");
    runToTheEnd();
    assertThat(EveryTable.thatSay(marker)).contains("content");

    time.is("2006-03-02T09:00");
    runToTheEnd();
    runToTheEnd();

    assertThat(EveryTable.thatSay(marker)).isEmpty();
    assertThat(HEAD_OF_OFFICE.gets("/consultations/" + marked.id()).<String>path("status"))
        .isEqualTo("RESOLVED");
    assertThat(typesOf(marked.id()).stream().filter("ConsultationErased"::equals)).hasSize(1);
  }

  @Test
  @Clause("FF-5c")
  void papers_go_two_years_after_the_end_and_the_words_of_the_case_stay() throws SQLException {
    var marker = MarkedCase.word("Gaharu");
    time.is("2012-03-01T09:00");
    var marked = MarkedCase.ended(marker);
    var papers = marked.step("documents");
    String id = HEAD_OF_OFFICE.gets(papers).path("items[0].id");
    time.is("2014-02-28T23:00");
    runToTheEnd();
    HEAD_OF_OFFICE.gets(papers + "/" + id + "/content").then().statusCode(200);

    time.is("2014-03-02T09:00");
    runToTheEnd();

    HEAD_OF_OFFICE
        .gets(papers + "/" + id)
        .then()
        .statusCode(200)
        .body("erasedAt", equalTo("2014-03-02T02:00:00Z"))
        .body("fileName", nullValue())
        .body("sha256", nullValue())
        .body("mediaType", equalTo("text/plain"));
    HEAD_OF_OFFICE.gets(papers + "/" + id + "/content").then().statusCode(404);
    assertThat(EveryTable.thatSay(marker))
        .contains("content")
        .doesNotContain("document", "document_chunk");
  }

  @Test
  @Clause("FF-5c")
  void documents_that_share_their_bytes_go_together() throws SQLException {
    var marker = MarkedCase.word("Belian");
    time.is("1999-03-01T09:00");
    var marked = MarkedCase.open(marker);
    IntStream.range(0, 3).forEach(_ -> bringsTheSameAgain(marked, marker));
    marked.resolved();

    time.is("2001-03-02T09:00");
    run();

    assertThat(HEAD_OF_OFFICE.gets(marked.step("documents")).<List<String>>path("items.erasedAt"))
        .as("though a run takes two at a time")
        .hasSize(4)
        .doesNotContainNull();
  }

  /** The bytes of the case's paper, for another item that was asked for. */
  private static void bringsTheSameAgain(MarkedCase marked, String marker) {
    var officer = marked.officer();
    var asked = Map.of("kind", "DOCUMENT", "name", "Surat");
    officer.does(marked.step("requests"), Map.of("items", List.of(asked)));
    var request = officer.gets("/consultations/" + marked.id());
    var link =
        Map.of(
            "requestId", request.path("requests.find { it.state == 'OPEN' }.id"),
            "itemId", request.path("requests.find { it.state == 'OPEN' }.items[0].id"));
    Paper.text("surat.txt", marker).by(officer, marked.id(), link).then().statusCode(201);
  }

  @Test
  void an_open_case_is_never_touched_however_old_it_is() throws SQLException {
    var marker = MarkedCase.word("Bangkirai");
    time.is("2002-03-01T09:00");
    var marked = MarkedCase.open(marker);
    var kept =
        List.of(
            "request_item", "content", "document", "document_chunk", "consultation", "stakeholder");

    time.is("2025-03-02T09:00");
    runToTheEnd();

    assertThat(EveryTable.thatSay(marker)).containsAll(kept);
    assertThat(typesOf(marked.id())).doesNotContain("ConsultationErased");
  }

  @Test
  void a_run_that_ends_early_leaves_whole_cases_and_the_next_one_goes_on() throws SQLException {
    var marker = MarkedCase.word("Kempas");
    time.is("2003-03-01T09:00");
    var cases = List.of(ended(marker), ended(marker), ended(marker), ended(marker));

    time.is("2008-03-02T09:00");
    assertThat(run()).as("two at a time, so it is not through").isFalse();
    assertThat(erased(cases)).isBetween(1L, 3L);
    runToTheEnd();

    assertThat(erased(cases)).isEqualTo(4);
    assertThat(EveryTable.thatSay(marker)).isEmpty();
  }

  @Test
  void a_run_that_is_killed_in_the_middle_of_a_case_leaves_no_half_of_it() throws Exception {
    var marker = MarkedCase.word("Nyatoh");
    time.is("2003-06-01T09:00");
    var cases = List.of(ended(marker), ended(marker));
    time.is("2008-06-02T09:00");
    try (var other = Database.ofTheService().connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute(TOUCH_WORDS_OF.formatted(cases.getLast().id()));

      var killed = CompletableFuture.supplyAsync(RetentionTest::sent);
      await().atMost(PATIENCE).until(() -> Database.ofTheService().count(WAITING) > 0);
      Database.ofTheService().execute("SELECT pg_terminate_backend(pid) FROM " + WAITING);

      assertThat(killed.get(60, TimeUnit.SECONDS).<Boolean>path("failed")).isTrue();
      other.rollback();
    }
    assertThat(Database.ofTheService().count(HALF_ERASED)).isZero();
    assertThat(typesOf(cases.getLast().id())).doesNotContain("ConsultationErased");

    runToTheEnd();

    assertThat(erased(cases)).isEqualTo(2);
    assertThat(EveryTable.thatSay(marker)).isEmpty();
  }

  @Test
  void an_administrator_erases_nothing_of_another_office() throws SQLException {
    var marker = MarkedCase.word("Resak");
    time.is("2004-03-01T09:00");
    ended(marker);

    time.is("2009-03-02T09:00");
    runToTheEndBy(
        new Person(
            UUID.randomUUID().toString(), List.of("ADMIN"), List.of("079"), Optional.empty()));

    assertThat(EveryTable.thatSay(marker)).contains("content", "stakeholder");
    HEAD_OF_OFFICE.posts("/retention-runs", Map.of()).then().statusCode(403);
  }

  private static MarkedCase ended(String marker) {
    return MarkedCase.ended(marker);
  }

  private long erased(List<MarkedCase> cases) {
    return cases.stream().filter(it -> typesOf(it.id()).contains("ConsultationErased")).count();
  }

  private List<String> typesOf(String subject) {
    return journal.of(subject).stream().map(JournalRow::type).toList();
  }

  private static Response sent() {
    return ADMIN.posts("/retention-runs", Map.of());
  }

  private static boolean run() {
    return ADMIN.does("/retention-runs", Map.of()).path("complete");
  }

  private static void runToTheEnd() {
    runToTheEndBy(ADMIN);
  }

  private static void runToTheEndBy(Person person) {
    for (var run = 0; run < MOST_RUNS; run++) {
      if (person.does("/retention-runs", Map.of()).<Boolean>path("complete")) {
        return;
      }
    }
    throw new AssertionError("not through after " + MOST_RUNS + " runs");
  }
}
