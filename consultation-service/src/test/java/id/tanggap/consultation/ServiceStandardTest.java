package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.EveryTable;
import id.tanggap.consultation.testing.Obligation;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Standard;
import id.tanggap.consultation.testing.Time;
import id.tanggap.consultation.testing.Visitor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the office has promised to everybody, for everybody to read. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ServiceStandardTest {

  private static final String OURS = "/service-standards/KONSULTASI-042";
  private static final String WAITING_FOR_DEADLINES =
      "pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FROM deadline d JOIN%'"
          + " AND pid <> pg_backend_pid()";

  @Inject Time time;

  @AfterEach
  void it_is_a_tuesday_morning_again() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause({"META-1", "META-2", "META-3", "FEE-1", "R1", "R2a", "R2b"})
  void everybody_reads_who_promises_what_by_which_decree_and_where() {
    standard("id")
        .body("service", equalTo("Layanan Konsultasi Stakeholder"))
        .body("provider", containsString("KPPN Tipe A1 Pontianak"))
        .body("decree", equalTo("KEP-57/PB/2023"))
        .body("contacts.kind", contains("ADDRESS", "PHONE"))
        .body("components.no", equalTo(IntStream.rangeClosed(1, 14).boxed().toList()))
        .body("components[3].content", contains("Tidak dipungut biaya."))
        .body("components.findAll { it.no <= 6 }.group", everyItem(is("DELIVERY")))
        .body("components.findAll { it.no > 6 }.group", everyItem(is("MANAGEMENT")));
    Visitor.anybody()
        .gets("/service-standards")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("KONSULTASI-042"));
  }

  @Test
  @Clause("META-2")
  void what_the_office_has_not_confirmed_is_never_shown_as_decreed() {
    standard("id")
        .body("components.findAll { it.no >= 8 }.status", everyItem(is("TO_BE_CONFIRMED")))
        .body("components.findAll { it.no < 8 }.status", everyItem(is("FROM_DECREE")))
        .body("decreeStatus", equalTo("TO_BE_CONFIRMED"))
        .body("pledgeStatus", equalTo("TO_BE_CONFIRMED"));
    assertThat(page("id").split("akan dikonfirmasi", -1)).hasSize(7 + 2 + 1);
    assertThat(page("en").split("to be confirmed", -1)).hasSize(7 + 2 + 1);
  }

  @Test
  void it_is_said_in_both_languages_as_data_and_on_paper() {
    standard("en")
        .body("language", equalTo("en"))
        .body("components[0].name", equalTo("Requirements"))
        .body("components[0].nameId", equalTo("Persyaratan"))
        .body("components[3].content", contains("Free of charge."));

    assertThat(page("id"))
        .contains("<html lang=\"id\">", "14. Evaluasi kinerja pelaksana", "Maklumat Pelayanan");
    assertThat(page("en")).contains("<html lang=\"en\">", "3. Completion time", "Service Pledge");
  }

  @Test
  void a_version_holds_from_its_day_until_the_next_one_does_and_its_words_are_no_markup()
      throws SQLException {
    Standard.copied("UJI-042", 1, "2001-01-01", "Lama");
    Standard.copied("UJI-042", 2, "2002-01-01", "<script>alert(1)</script>");

    asOf("2001-12-31")
        .body("version", equalTo(1))
        .body("service", equalTo("Lama"))
        .body("validTo", equalTo("2001-12-31"));
    asOf("2002-01-01").body("version", equalTo(2)).body("validTo", nullValue());
    Visitor.anybody().gets("/service-standards/UJI-042?asOf=2000-12-31").then().statusCode(404);
    assertThat(page("UJI-042", "id"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void what_nobody_published_is_not_found_and_an_odd_day_is_named() {
    Visitor.anybody().gets("/service-standards/NONE").then().statusCode(404);
    Visitor.anybody()
        .gets(OURS + "?asOf=yesterday")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("asOf"));
  }

  @Test
  void it_says_how_well_it_is_kept_and_what_stakeholders_think() {
    time.is("2007-05-10T09:00");
    IntStream.range(0, 5).forEach(_ -> rated(Desk.ticketResolved()));
    time.is("2007-07-01T09:00");
    for (var day : new String[] {"28", "29", "30"}) {
      Obligation.solution(Desk.ticket(), "2007-06-%sT16:00".formatted(day)).isMet();
    }
    Obligation.solution(Desk.ticket(), "2007-06-30T16:00").isMissed();
    Obligation.solution(Desk.ticket(), "2007-07-01T16:00").isMet();

    standard("id")
        .body("figures.from", equalTo("2006-07-01"))
        .body("figures.to", equalTo("2007-06-30"))
        .body("figures.norms", hasSize(1))
        .body("figures.norms[0].kind", equalTo("SOLUTION"))
        .body("figures.norms[0].counted", equalTo(4))
        .body("figures.norms[0].met", equalTo(3))
        .body("figures.norms[0].metPercent", equalTo(75.0f))
        .body("figures.satisfaction.from", equalTo("2007-04-01"))
        .body("figures.satisfaction.answers", equalTo(5))
        .body("figures.satisfaction.index", equalTo(75.0f))
        .body("figures.satisfaction.grade", equalTo("C"));
    assertThat(page("id")).contains("75,0 % tepat waktu (3 dari 4)", "75,00: C, kurang baik");
    assertThat(page("en")).contains("75.0 % in time (3 of 4)", "75.00: C, fair");
  }

  /**
   * At midnight nobody has counted yet: who waits for the figures leaves the others their way in.
   */
  @Test
  void who_waits_for_the_figures_of_the_morning_holds_no_connection() throws Exception {
    time.is("2008-03-03T09:00");
    List<CompletableFuture<Integer>> asking;
    try (var owner = EveryTable.owner()) {
      owner.setAutoCommit(false);
      owner.createStatement().execute("LOCK TABLE deadline IN ACCESS EXCLUSIVE MODE");
      asking =
          IntStream.range(0, 25)
              .mapToObj(
                  _ ->
                      CompletableFuture.supplyAsync(
                          () -> Visitor.anybody().gets(OURS + "?asOf=2026-11-24").statusCode(),
                          task -> Thread.ofPlatform().start(task)))
              .toList();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> Database.ofTheService().count(WAITING_FOR_DEADLINES) > 0);
      await()
          .during(Duration.ofSeconds(2))
          .atMost(Duration.ofSeconds(60))
          .until(() -> Database.ofTheService().count(WAITING_FOR_DEADLINES) == 1);

      Visitor.anybody().gets("/service-standards").then().statusCode(200);
      owner.rollback();
    }
    assertThat(asking).extracting(CompletableFuture::join).containsOnly(200);
  }

  @Test
  void it_may_be_kept_for_a_minute_and_who_asks_without_end_is_slowed_and_nobody_else_is() {
    var hasty = Visitor.anybody();
    hasty
        .gets("/service-standards")
        .then()
        .header("Cache-Control", equalTo("max-age=60"))
        .header("Vary", containsString("Accept-Language"));
    Visitor.anybody().gets(OURS).then().header("Cache-Control", equalTo("max-age=60"));

    var answers = new ArrayList<Response>();
    do {
      answers.add(hasty.gets(answers.size() % 2 == 0 ? "/service-standards" : OURS));
    } while (answers.getLast().statusCode() == 200 && answers.size() < 1_000);

    assertThat(answers).hasSizeBetween(100, 999);
    answers
        .getLast()
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .header("Cache-Control", nullValue());
    Visitor.anybody().gets(OURS).then().statusCode(200);
  }

  private static void rated(String ticket) {
    var answer = new HashMap<String, Integer>();
    IntStream.rangeClosed(1, 9).forEach(element -> answer.put("u" + element, 3));
    TREASURER_990002.does("/consultations/" + ticket + "/rating", answer);
  }

  private static ValidatableResponse standard(String language) {
    return Visitor.anybody()
        .asks()
        .header("Accept-Language", language)
        .get("/api/v1" + OURS + "?asOf=2026-11-24")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse asOf(String day) {
    return Visitor.anybody().gets("/service-standards/UJI-042?asOf=" + day).then().statusCode(200);
  }

  private static String page(String language) {
    return page("KONSULTASI-042", language);
  }

  private static String page(String code, String language) {
    return Visitor.anybody()
        .asks()
        .header("Accept", "text/html")
        .header("Accept-Language", language)
        .get("/api/v1/service-standards/%s?asOf=2026-11-24".formatted(code))
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .extract()
        .asString();
  }
}
