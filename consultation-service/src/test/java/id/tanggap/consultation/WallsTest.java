package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.ADMIN;
import static id.tanggap.consultation.testing.Person.ADMIN_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.PAYROLL_CLERK_990006;
import static id.tanggap.consultation.testing.Person.REGIONAL_VIEWER;
import static id.tanggap.consultation.testing.Person.RINA;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Command;
import id.tanggap.consultation.testing.Commands;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may come in, and what is not there for anybody else. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class WallsTest {

  private static final List<String> LISTS =
      List.of(
          "/consultations",
          "/visits?officeCode=042",
          "/officers",
          "/offices",
          "/topics",
          "/references",
          "/me",
          "/inbox");

  @Test
  void without_a_good_token_no_path_opens() {
    var visit = Desk.visit(Person.newServiceOfficer());
    var one = "/consultations/" + Desk.ticket();
    var paths =
        Stream.concat(LISTS.stream(), Stream.of(one, one + "/timeline", "/visits/" + visit));
    for (var path : paths.toList()) {
      stranger(() -> given(), path);
      stranger(RINA::asksTooLate, path);
      stranger(RINA::asksWithForeignToken, path);
      stranger(() -> given().auth().oauth2("bukan.token.kami"), path);
    }
  }

  private static void stranger(Supplier<RequestSpecification> asks, String path) {
    var answer = asks.get().get("/api/v1" + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(401);
    assertThat(answer.contentType()).as(path).startsWith("application/problem+json");
  }

  @Test
  void without_a_good_token_no_command_is_taken() {
    var commands = Commands.all();
    var before = Books.now();
    for (var command : commands) {
      for (var asks : List.of(given(), RINA.asksTooLate(), RINA.asksWithForeignToken())) {
        asks.contentType("application/json")
            .body("{}")
            .post("/api/v1" + command.path())
            .then()
            .statusCode(401);
      }
    }
    assertThat(Books.now()).isEqualTo(before);
  }

  @Test
  void a_role_that_has_nothing_to_do_with_a_command_is_refused() {
    var commands = Commands.all();
    var before = Books.now();
    for (var command : commands) {
      strangersTo(command)
          .forEach(
              person ->
                  assertThat(command.by(person).send().statusCode())
                      .as("%s by %s", command, person.roles())
                      .isEqualTo(403));
    }
    assertThat(Books.now()).isEqualTo(before);
  }

  private static Stream<Person> strangersTo(Command command) {
    var step = command.template();
    var office = Stream.of(ADMIN, REGIONAL_VIEWER);
    if (step.equals("/consultations")) {
      return Stream.concat(office, Stream.of(HEAD_OF_OFFICE));
    }
    if (step.equals("/references")) {
      return Stream.of(REGIONAL_VIEWER, TREASURER_990002, OM_SPAN, HEAD_OF_OFFICE, DEDI);
    }
    var outside = Stream.concat(office, Stream.of(TREASURER_990002, OM_SPAN));
    if (step.endsWith("/classification")
        || step.endsWith("/notes")
        || step.contains("assignment")) {
      return outside;
    }
    if (step.startsWith("/stakeholders")) {
      return Stream.of(REGIONAL_VIEWER, TREASURER_990002, OM_SPAN, DEDI);
    }
    if (step.endsWith("/messages") || step.endsWith("/documents") || step.endsWith("/reopening")) {
      return Stream.of(ADMIN, REGIONAL_VIEWER, HEAD_OF_OFFICE);
    }
    if (step.endsWith("/rating")) {
      return Stream.of(ADMIN, REGIONAL_VIEWER, HEAD_OF_OFFICE, OM_SPAN, DEDI);
    }
    var withHead = Stream.concat(outside, Stream.of(HEAD_OF_OFFICE));
    return step.equals("/visits") || step.endsWith("/start")
        ? Stream.concat(withHead, Stream.of(DEDI))
        : withHead;
  }

  @Test
  void a_role_that_has_nothing_to_do_with_a_list_is_refused() {
    for (var person : List.of(ADMIN, REGIONAL_VIEWER)) {
      person.gets("/consultations").then().statusCode(403);
      person.gets("/visits?officeCode=042").then().statusCode(403);
    }
    for (var person : List.of(TREASURER_990002, OM_SPAN)) {
      person.gets("/visits?officeCode=042").then().statusCode(403);
      person.gets("/officers").then().statusCode(403);
      person.gets("/references").then().statusCode(403);
      person.gets("/inbox").then().statusCode(403);
    }
  }

  @Test
  void to_another_office_nothing_is_there() {
    var commands = Commands.all();
    var before = Books.now();
    for (var command : commands) {
      var answer = command.by(likeOfAnotherOffice(command.template())).send();
      if (command.template().equals("/assignments")) {
        assertThat(answer.<List<String>>path("items.problem")).containsExactly("not-found");
        continue;
      }
      assertThat(answer.statusCode()).as("%s", command).isEqualTo(404);
    }
    assertThat(Books.now()).isEqualTo(before);
  }

  private static Person likeOfAnotherOffice(String template) {
    if (template.endsWith("/rating")) {
      return PAYROLL_CLERK_990006;
    }
    return template.startsWith("/stakeholders") || template.equals("/references")
        ? ADMIN_OF_SINTANG
        : MARKUS_OF_SINTANG;
  }

  @Test
  void to_another_office_a_case_looks_like_one_that_never_was() {
    var officer = Person.newServiceOfficer();
    var visit = Desk.visit(officer);
    var question = Desk.question(officer, visit, Map.of("topicCode", "PD-SPM"));
    for (var id : List.of(question, Desk.ticket(), UUID.randomUUID().toString())) {
      var path = "/consultations/" + id;
      var closing =
          Map.of("text", "Bisa.", "outcome", "ANSWERED", "medium", "IN_PERSON", "closeVisit", true);
      for (var answer :
          List.of(
              MARKUS_OF_SINTANG.gets(path),
              MARKUS_OF_SINTANG.gets(path + "/timeline"),
              MARKUS_OF_SINTANG.posts(path + "/response", closing))) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain(visit);
      }
    }
    MARKUS_OF_SINTANG.gets("/visits/" + visit).then().statusCode(404);
    MARKUS_OF_SINTANG.gets("/visits?officeCode=042").then().statusCode(404);
  }

  @Test
  void another_offices_cases_are_in_no_list() {
    var reference = "HAI-" + UUID.randomUUID();
    OM_SPAN.does("/consultations", Desk.ticketBody(reference));

    DEDI.gets("/consultations?externalReference=" + reference).then().body("items", hasSize(1));
    for (var filter :
        List.of("externalReference=" + reference, "satker=990002", "holder=" + DEDI.id())) {
      MARKUS_OF_SINTANG
          .gets("/consultations?limit=200&" + filter)
          .then()
          .statusCode(200)
          .body("items.findAll { it.officeCode != '079' }", empty());
    }
    MARKUS_OF_SINTANG
        .gets("/officers")
        .then()
        .statusCode(200)
        .body("items.officeCode", everyItem(equalTo("079")));
  }

  @Test
  void a_visitor_of_one_office_cannot_ask_in_another() {
    var officer = Person.newServiceOfficer();
    var visit = Desk.visit(officer);

    var answer =
        MARKUS_OF_SINTANG.posts(
            "/consultations",
            Map.of(
                "officeCode", "079",
                "channel", "FACE_TO_FACE",
                "visitId", visit,
                "question", "Apakah ini kunjungan saya?"));

    answer.then().statusCode(409).body("type", equalTo("urn:tanggap:problem:visit-not-open"));
  }

  @Test
  void a_stakeholder_finds_the_cases_of_its_satker_and_no_others() {
    var reference = "HAI-" + UUID.randomUUID();
    String id = OM_SPAN.does("/consultations", Desk.ticketBody(reference)).path("id");
    var list = "/consultations?externalReference=" + reference;

    TREASURER_990002.gets("/consultations/" + id).then().statusCode(200);
    TREASURER_990002.gets(list).then().body("items.id", hasItem(id));
    for (var path : List.of("", "/timeline")) {
      PAYROLL_CLERK_990006.gets("/consultations/" + id + path).then().statusCode(404);
    }
    PAYROLL_CLERK_990006.gets(list).then().statusCode(200).body("items", empty());
    PAYROLL_CLERK_990006
        .gets("/consultations?satker=990002")
        .then()
        .statusCode(200)
        .body("items", empty());
    PAYROLL_CLERK_990006.posts("/consultations", Desk.ticketBody(reference)).then().statusCode(400);
  }

  @Test
  void a_stakeholder_sees_nothing_of_how_the_office_works() {
    var ticket = Desk.ticketInAnalysis();
    DEDI.does("/consultations/" + ticket + "/referral", Map.of("destination", "KANWIL_DJPB"));
    var reference = DEDI.gets("/consultations/" + ticket).<String>path("externalReference");

    showsNothingInternal(TREASURER_990002.gets("/consultations/" + ticket));
    showsNothingInternal(TREASURER_990002.gets("/consultations?externalReference=" + reference));
    showsNothingInternal(TREASURER_990002.gets("/consultations/" + ticket + "/timeline"));
    showsNothingInternal(OM_SPAN.posts("/consultations", Desk.ticketBody(reference)));
  }

  private static void showsNothingInternal(Response answer) {
    assertThat(answer.then().statusCode(200).extract().asString())
        .doesNotContain(DEDI.id(), "officerId", "actor", "referrals", "KANWIL", "visitId");
  }
}
