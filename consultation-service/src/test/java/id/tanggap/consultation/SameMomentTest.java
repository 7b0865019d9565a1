package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.AtOnce;
import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** When two do something at the same moment, one of them has done it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SameMomentTest {

  private final Person rina = Person.newServiceOfficer();

  @Test
  @Clause("R2b")
  void ten_requests_with_one_key_make_one_consultation() {
    var key = UUID.randomUUID().toString();
    var before = Books.now();
    var body =
        Map.of(
            "officeCode", "042",
            "channel", "OFFICIAL_CONTACT",
            "medium", "EMAIL",
            "question", "Berapa lama pengesahan SKPP?",
            "stakeholder", Map.of("kind", "UMUM"));
    Supplier<Response> request =
        () ->
            YUSUF
                .asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/consultations");

    var answers = AtOnce.tenTimes(request);

    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
    var made = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
    assertThat(made).isNotEmpty();
    assertThat(made.stream().map(Response::asString)).containsOnly(request.get().asString());
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
        .allSatisfy(SameMomentTest::isStillInFlight);
    assertThat(Books.now().cases()).isEqualTo(before.cases() + 1);
    assertThat(Books.now().journal()).isEqualTo(before.journal() + 1);
  }

  private static void isStillInFlight(Response answer) {
    isProblem(answer, "request-in-flight");
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }

  @Test
  @Clause("R2a")
  void a_ticket_that_comes_ten_times_at_once_is_one_case() {
    var reference = "HAI-" + UUID.randomUUID();
    var body = Desk.ticketBody(reference);
    var before = Books.now();

    var answers = AtOnce.tenTimes(() -> OM_SPAN.posts("/consultations", body));

    assertThat(answers.stream().map(Response::statusCode)).containsOnlyOnce(201).contains(200);
    assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct()).hasSize(1);
    DEDI.gets("/consultations?externalReference=" + reference).then().body("items", hasSize(1));
    assertThat(Books.now().journal()).isEqualTo(before.journal() + 1);
    assertThat(Books.now().contents()).isEqualTo(before.contents() + 1);
  }

  @RepeatedTest(5)
  @Clause({"ON-5", "PROD-1"})
  void of_two_who_answer_one_answers() {
    var ticket = Desk.ticketInAnalysis();
    var path = "/consultations/" + ticket + "/response";

    var answers =
        AtOnce.all(
            List.of(
                () -> DEDI.posts(path, Desk.response()), () -> YUSUF.posts(path, Desk.response())));

    assertThat(loserOf(answers)).satisfies(answer -> isProblem(answer, "case-ended"));
    DEDI.gets("/consultations/" + ticket).then().body("responses", hasSize(1));
  }

  @RepeatedTest(5)
  @Clause("FF-1a")
  void of_two_visits_that_one_officer_opens_one_opens() {
    var visitor = Map.of("officeCode", "042", "stakeholder", Desk.TREASURER, "start", true);
    Supplier<Response> receives = () -> rina.posts("/visits", visitor);
    var before = Books.now();

    var answers = AtOnce.all(List.of(receives, receives));

    assertThat(loserOf(answers)).satisfies(answer -> isProblem(answer, "visit-already-open"));
    assertThat(Books.now().visits()).isEqualTo(before.visits() + 1);
  }

  @RepeatedTest(5)
  @Clause("FF-1a")
  void of_two_officers_who_call_one_visitor_one_receives_it() {
    String visit =
        rina.does("/visits", Map.of("officeCode", "042", "stakeholder", Desk.TREASURER)).path("id");
    var sari = Person.newServiceOfficer();
    var path = "/visits/" + visit + "/start";

    var answers =
        AtOnce.all(List.of(() -> rina.posts(path, Map.of()), () -> sari.posts(path, Map.of())));

    assertThat(loserOf(answers)).satisfies(answer -> isProblem(answer, "visit-not-waiting"));
  }

  @RepeatedTest(5)
  @Clause({"FF-7b1", "FF-6"})
  void an_answer_and_a_good_bye_at_once_end_in_an_answer_or_a_promise() {
    var visit = Desk.visit(rina);
    var question = Desk.question(rina, visit, Map.of("topicCode", "PD-SPM"));
    var goodbye = Map.of("contactPerson", Desk.CONTACT);

    var answers =
        AtOnce.all(
            List.of(
                () -> rina.posts("/consultations/" + question + "/response", Desk.response()),
                () -> rina.posts("/visits/" + visit + "/closing", goodbye)));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    var detail = rina.gets("/consultations/" + question);
    assertThat(detail.<String>path("status")).isEqualTo("RESOLVED");
    assertThat(detail.<String>path("response.path")).isIn("FIRST_CONTACT", "FOLLOW_UP");
    assertThat(detail.<Object>path("promise") == null)
        .isEqualTo(detail.path("response.path").equals("FIRST_CONTACT"));
  }

  private static Response loserOf(List<Response> answers) {
    assertThat(answers.stream().map(Response::statusCode).filter(status -> status < 300))
        .hasSize(1);
    return answers.stream().filter(answer -> answer.statusCode() >= 300).findFirst().orElseThrow();
  }

  private static void isProblem(Response answer, String slug) {
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.<String>path("type")).isEqualTo("urn:tanggap:problem:" + slug);
  }
}
