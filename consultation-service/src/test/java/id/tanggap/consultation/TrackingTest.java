package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.EveryTable;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.MarkedCase;
import id.tanggap.consultation.testing.Obligation;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Visitor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Whoever has the code of a case sees how far it is, and whoever guesses sees nothing. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class TrackingTest {

  private static final String NOBODYS = "00000-00000-00000-00000";
  private static final int MEASURED = 80;
  private static final int TRIES = 10;

  @Inject SessionFactory database;

  @Test
  void who_brings_a_question_is_told_its_code_once_and_no_table_keeps_it() throws SQLException {
    var key = UUID.randomUUID().toString();
    var ticket = Desk.ticketBody("HAI-" + key);

    var first = brings(ticket, key);
    var again = brings(ticket, key);

    var code = first.header("Tracking-Code");
    assertThat(code).matches("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Tracking-Code")).isNull();
    assertThat(OM_SPAN.posts("/consultations", ticket).header("Tracking-Code")).isNull();
    assertThat(EveryTable.thatSay(code)).isEmpty();
    assertThat(EveryTable.thatSay(code.replace("-", ""))).isEmpty();
    track(code).then().statusCode(200);
  }

  @Test
  void who_puts_a_question_at_the_desk_is_told_its_code_too() {
    var officer = Person.newServiceOfficer();
    var question =
        Map.of(
            "officeCode", "042",
            "channel", "FACE_TO_FACE",
            "visitId", Desk.visit(officer),
            "question", "Apakah GUP di bawah 50% bisa diajukan?");

    var code = officer.does("/consultations", question).header("Tracking-Code");

    track(code).then().statusCode(200).body("status", equalTo("IN_ANALYSIS"));
  }

  @Test
  @Clause({"ON-6b", "ON-6c"})
  void who_has_the_code_sees_status_promise_and_progress() {
    var asked = asked();
    DEDI.does(asked.step("acceptance"), Map.of());
    DEDI.does(asked.step("classification"), Map.of("topicCode", "PD-KONTRAK"));
    Obligation.solution(asked.id(), "2026-11-27T16:30");
    DEDI.does(asked.step("follow-up"), Map.of());
    DEDI.does(
        asked.step("progress-reports"),
        Map.of("text", "Masih ditelaah.", "medium", "WHATSAPP", "outcome", "REACHED"));

    track(asked.code())
        .then()
        .statusCode(200)
        .body("status", equalTo("FOLLOW_UP"))
        .body("statusText", equalTo("Sedang ditindaklanjuti"))
        .body("office", equalTo("KPPN Pontianak"))
        .body("promisedDate", equalTo("2026-11-27"))
        .body("promisedAt", equalTo("2026-11-27T09:30:00Z"))
        .body(
            "progress.step",
            contains("RECEIVED", "ACCEPTED", "FOLLOW_UP_PROMISED", "PROGRESS_REPORTED"))
        .body("progress[3].text", equalTo("Perkembangan disampaikan"));
  }

  @Test
  void english_is_spoken_with_who_asks_for_it() {
    Visitor.anybody()
        .asks()
        .header("Accept-Language", "en")
        .get(path(asked().code()))
        .then()
        .statusCode(200)
        .header("Content-Language", "en")
        .header("Cache-Control", "no-store")
        .body("statusText", equalTo("Waiting for an officer"))
        .body("progress[0].text", equalTo("Question received"));
  }

  @Test
  void no_word_of_anybody_and_nobodys_name_is_told() {
    var marker = MarkedCase.word("Ulin");
    var marked = MarkedCase.ended(marker);
    var code = codeOf(marked);

    var told = track(code).then().statusCode(200).body("status", equalTo("RESOLVED")).extract();

    assertThat(told.asString()).doesNotContain(marker, marked.officer().id(), marked.id());
    assertThat(told.asString()).doesNotContain(marked.visit(), marked.stakeholder());
  }

  @Test
  void nobodys_code_a_wrong_one_and_one_that_must_not_be_shown_are_answered_alike() {
    var restricted = restricted();
    var erased = erased();
    var oneLetterWrong = asked().code().replaceFirst(".$", "!");

    var unknown = told(NOBODYS);

    for (var code : List.of(restricted, erased, oneLetterWrong, "x", "7KQ4X")) {
      assertThat(told(code)).as(code).isEqualTo(unknown);
    }
    assertThat(unknown).containsEntry("status", "404");
  }

  /** Measured in turns, so that whatever else the machine does slows all of them. */
  @Test
  void nobodys_code_and_one_that_must_not_be_shown_take_as_long() {
    var hidden = restricted();
    var oneLetterWrong = wrong(asked().code());
    var nobodys = new long[MEASURED];
    var ofTheHidden = new long[MEASURED];
    var ofTheWrong = new long[MEASURED];
    for (var turn = 0; turn < MEASURED; turn++) {
      nobodys[turn] = nanosFor(NOBODYS);
      ofTheHidden[turn] = nanosFor(hidden);
      ofTheWrong[turn] = nanosFor(oneLetterWrong);
    }

    assertThat(median(ofTheHidden) / median(nobodys)).isBetween(0.4, 2.5);
    assertThat(median(ofTheWrong) / median(nobodys)).isBetween(0.4, 2.5);
  }

  /**
   * What else the service does at the same time only adds: the fewest of several are of the code.
   */
  @Test
  void nobodys_code_and_one_that_must_not_be_shown_ask_the_database_as_often() {
    var oneLetterWrong = wrong(asked().code());

    assertThat(Stream.of(restricted(), erased(), oneLetterWrong).map(this::statementsFor))
        .containsOnly(statementsFor(NOBODYS));
  }

  private long statementsFor(String code) {
    return LongStream.generate(
            () -> {
              var before = database.getStatistics().getPrepareStatementCount();
              track(code).then().statusCode(404);
              return database.getStatistics().getPrepareStatementCount() - before;
            })
        .limit(TRIES)
        .min()
        .orElseThrow();
  }

  @Test
  void a_thousand_wrong_codes_from_one_source_are_slowed_and_nobody_else_is() {
    var code = asked().code();
    var guesser = Visitor.anybody();

    var answers =
        IntStream.range(0, 1_000)
            .mapToObj(n -> guesser.gets("/tracking/GUESS-%05d".formatted(n)).statusCode())
            .toList();

    assertThat(answers).containsOnly(404, 429);
    assertThat(answers.stream().filter(status -> status == 404).count()).isBetween(120L, 400L);
    var refused = refusedOf(guesser, code);
    refused.then().statusCode(429).body("type", equalTo("urn:tanggap:problem:too-many-attempts"));
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    track(code).then().statusCode(200);
  }

  /** Half a second brings one more try, which may have come since the last guess. */
  private static Response refusedOf(Visitor guesser, String code) {
    return Stream.generate(() -> guesser.gets("/tracking/" + code))
        .limit(TRIES)
        .filter(answer -> answer.statusCode() != 200)
        .findFirst()
        .orElseThrow();
  }

  private static Asked asked() {
    var received = OM_SPAN.does("/consultations", Desk.ticketBody("HAI-" + UUID.randomUUID()));
    return new Asked(Field.of(received, "id"), received.header("Tracking-Code"));
  }

  private static String restricted() {
    var marked = MarkedCase.ended(MarkedCase.word("Sungkai"));
    var code = codeOf(marked);
    HEAD_OF_OFFICE.does("/stakeholders/" + marked.stakeholder() + "/restriction", Map.of());
    return code;
  }

  private static String erased() {
    var marked = MarkedCase.ended(MarkedCase.word("Mahang"));
    var code = codeOf(marked);
    track(code).then().statusCode(200);
    HEAD_OF_OFFICE.does("/stakeholders/" + marked.stakeholder() + "/erasure", Map.of());
    return code;
  }

  private static String codeOf(MarkedCase marked) {
    return marked.officer().gets(marked.step("receipt")).path("trackingCode");
  }

  private static String wrong(String code) {
    return code.substring(0, code.length() - 1) + (code.endsWith("0") ? "1" : "0");
  }

  private static Response brings(Map<String, ?> ticket, String key) {
    return OM_SPAN
        .asks()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(ticket)
        .post("/api/v1/consultations");
  }

  private static Response track(String code) {
    return Visitor.anybody().gets("/tracking/" + code);
  }

  /** Status, headers and body, but for the code that was asked for. */
  private static Map<String, String> told(String code) {
    var answer =
        Visitor.anybody().asks().urlEncodingEnabled(false).get(path(code)).then().extract();
    var told = new TreeMap<String, String>();
    answer.headers().forEach(it -> told.put(it.getName(), it.getValue()));
    List.of("content-length", "date").forEach(told::remove);
    told.put("status", Integer.toString(answer.statusCode()));
    told.put("body", answer.asString().replaceAll("\"instance\":\"[^\"]*\"", ""));
    return told;
  }

  private static String path(String code) {
    return "/api/v1/tracking/" + code;
  }

  private static long nanosFor(String code) {
    var before = System.nanoTime();
    track(code);
    return System.nanoTime() - before;
  }

  private static double median(long... times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private record Asked(String id, String code) {

    String step(String noun) {
      return "/consultations/" + id + "/" + noun;
    }
  }
}
