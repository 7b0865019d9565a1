package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.AtOnce;
import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.MarkedCase;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Visitor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Row 17: who was served without an account says by the code of the case what it was like. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RatingByCodeTest {

  private static final int MANY = 1_000;
  private static final String NOBODYS = "00000-00000-00000-00000";

  @Test
  @Clause("FF-6")
  void a_visitor_of_the_desk_rates_the_response_once_and_again_after_another_one() {
    var officer = Person.newServiceOfficer();
    var asked = askedAtTheDesk(officer);
    isRefused(rates(asked.code()), "not-resolved");
    Visitor.anybody().gets(path(asked.code())).then().body("awaitsRating", equalTo(false));
    officer.does(asked.step("response"), Desk.response());
    Visitor.anybody().gets(path(asked.code())).then().body("awaitsRating", equalTo(true));

    rates(asked.code()).then().statusCode(200).body("awaitsRating", equalTo(false));

    isRefused(rates(asked.code()), "already-rated");
    officer.does(asked.step("reopening"), Map.of("reason", "CORRECTION"));
    officer.does(asked.step("response"), Desk.response());
    rates(asked.code()).then().statusCode(200);
  }

  @Test
  void a_rating_sent_again_under_its_key_is_no_second_one_and_no_mistake() {
    var code = codeOf(Desk.ticketResolved());
    var key = UUID.randomUUID().toString();
    var before = Database.ofTheService().count("survey_answer");

    for (var attempt = 0; attempt < 2; attempt++) {
      Visitor.anybody()
          .asks()
          .header("Idempotency-Key", key)
          .contentType("application/json")
          .body(rating())
          .post("/api/v1" + path(code) + "/rating")
          .then()
          .statusCode(200);
    }

    assertThat(Database.ofTheService().count("survey_answer")).isEqualTo(before + 1);
  }

  @Test
  void who_has_rated_with_an_account_does_not_do_it_again_by_the_code_nor_ten_times_at_once() {
    var ticket = Desk.ticketResolved();
    var code = codeOf(ticket);
    TREASURER_990002.does("/consultations/" + ticket + "/rating", rating());
    isRefused(rates(code), "already-rated");
    var other = codeOf(Desk.ticketResolved());

    var answers = AtOnce.tenTimes(() -> rates(other));

    assertThat(answers.stream().collect(groupingBy(Response::statusCode, counting())))
        .isEqualTo(Map.of(200, 1L, 409, 9L));
  }

  @Test
  void what_is_kept_of_it_leads_to_no_case_and_no_person() {
    var ticket = Desk.ticketResolved();
    var version = DEDI.gets("/consultations/" + ticket).header("ETag");
    var books = Database.ofTheService();
    var before = books.count("survey_answer");

    rates(codeOf(ticket)).then().statusCode(200).header("Cache-Control", "no-store");

    assertThat(books.count("survey_answer")).isEqualTo(before + 1);
    DEDI.gets("/consultations/" + ticket).then().header("ETag", version);
    var entry =
        books.text(
            "SELECT subject || actor || coalesce(actor_role, '') || data || occurred_at::time"
                + " FROM journal WHERE type = 'SatisfactionRated' ORDER BY position DESC LIMIT 1");
    assertThat(entry)
        .doesNotContain(ticket, TREASURER_990002.id(), "STAKEHOLDER", "990002")
        .contains("system");
  }

  @Test
  void a_code_of_nobody_and_one_that_is_hidden_are_the_same_and_change_nothing() {
    var marked = MarkedCase.ended(MarkedCase.word("Safir"));
    var code = marked.officer().gets(marked.step("receipt")).<String>path("trackingCode");
    HEAD_OF_OFFICE.does("/stakeholders/" + marked.stakeholder() + "/restriction", Map.of());
    var before = Books.now();

    for (var hidden : List.of(code, NOBODYS)) {
      rates(hidden).then().statusCode(404).body("type", endsWith(":not-found"));
    }

    assertThat(Books.now()).isEqualTo(before);
  }

  @Test
  void an_answer_that_is_not_whole_is_named_field_by_field() {
    var code = codeOf(Desk.ticketResolved());
    for (var bad : List.of(0, 5, -1)) {
      var answer = rating();
      answer.put("u8", bad);
      sends(code, answer).then().statusCode(400).body("violations.field", hasItem("u8"));
    }
    var half = rating();
    half.remove("u3");
    sends(code, half).then().statusCode(400).body("violations.field", hasItem("u3"));
    rates(code).then().statusCode(200);
  }

  @Test
  void whoever_tries_many_codes_is_slowed_whether_it_asks_or_rates_and_nobody_else_is() {
    var guesser = Visitor.anybody();
    var last = sends(guesser, NOBODYS, rating());
    for (var tries = 2; tries < MANY && last.statusCode() == 404; tries += 2) {
      guesser.gets(path(NOBODYS));
      last = sends(guesser, NOBODYS, rating());
    }

    last.then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("type", endsWith(":too-many-attempts"));

    rates(NOBODYS).then().statusCode(404);
  }

  private static Asked askedAtTheDesk(Person officer) {
    var answer =
        officer.does(
            "/consultations",
            Map.of(
                "officeCode", "042",
                "channel", "FACE_TO_FACE",
                "visitId", Desk.visit(officer),
                "question", "Apakah GUP di bawah 50% bisa diajukan?",
                "topicCode", "PD-UPTUP"));
    return new Asked(answer.path("id"), answer.header("Tracking-Code"));
  }

  private static String codeOf(String ticket) {
    return DEDI.gets("/consultations/" + ticket + "/receipt").path("trackingCode");
  }

  private static Response rates(String code) {
    return sends(code, rating());
  }

  private static Response sends(String code, Map<String, Integer> answer) {
    return sends(Visitor.anybody(), code, answer);
  }

  private static Response sends(Visitor visitor, String code, Map<String, Integer> answer) {
    return visitor
        .asks()
        .contentType("application/json")
        .body(answer)
        .post("/api/v1" + path(code) + "/rating");
  }

  private static void isRefused(Response answer, String slug) {
    answer.then().statusCode(409).body("type", equalTo("urn:tanggap:problem:" + slug));
  }

  private static Map<String, Integer> rating() {
    var rating = new TreeMap<String, Integer>();
    for (var element = 1; element <= 9; element++) {
      rating.put("u" + element, 1 + element % 4);
    }
    return rating;
  }

  private static String path(String code) {
    return "/tracking/" + code;
  }

  private record Asked(String id, String code) {

    String step(String noun) {
      return "/consultations/" + id + "/" + noun;
    }
  }
}
