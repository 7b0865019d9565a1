package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Appointments;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Register;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FF-7a3: who heads a section is an appointment with dates, whatever a token says. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class HeadsTest {

  private static final String TOPIC = "PD-HIBAH";

  @Inject Time time;
  private String section = "";
  private Appointments appointments = new Appointments(section);
  private final Person head = Person.newSectionHead();
  private final Person standIn = Person.newSectionHead();

  @BeforeEach
  void the_topic_is_of_a_section_nobody_heads() {
    section = Register.newSectionOf(TOPIC);
    appointments = new Appointments(section);
  }

  @AfterEach
  void the_day_is_over() {
    time.is("2026-11-24T09:00");
  }

  @Test
  @Clause("FF-7a3")
  void the_role_alone_is_no_section() {
    var ticket = ticketOfTheSection();

    refused(head, ticket);
    assertThat(actions(head, ticket)).doesNotContain("CLASSIFICATION", "ASSIGNMENT");
    assertThat(actions(HEAD_OF_OFFICE, ticket)).contains("CLASSIFICATION", "ASSIGNMENT");
  }

  @Test
  @Clause({"FF-3b", "FF-7a3"})
  void who_heads_the_section_today_classifies_and_assigns() {
    var ticket = ticketOfTheSection();
    appointments.head(head, "2026-11-24");
    stands(head, ticket);

    head.does(path(ticket, "/assignment"), giveTo(Person.YUSUF))
        .then()
        .body("officerId", equalTo(Person.YUSUF.id()));
    var seen = head.gets("/consultations/" + ticket).header("ETag");
    head.asks()
        .header("If-Match", seen)
        .contentType("application/json")
        .body(Map.of("topicCode", "PD-SPM"))
        .post("/api/v1" + path(ticket, "/classification"))
        .then()
        .statusCode(200)
        .body("sectionCode", equalTo("PD"));

    refused(head, ticket);
  }

  @Test
  @Clause("FF-7a3")
  void who_stands_in_does_so_from_midnight_to_midnight_and_the_head_does_not() {
    var ticket = ticketOfTheSection();
    appointments.head(head, "2026-01-01");
    appointments.acting(standIn, "2026-11-25", "2026-11-26");
    stands(head, ticket);

    time.is("2026-11-24T23:59");
    refused(standIn, ticket);
    time.is("2026-11-25T00:00");
    stands(standIn, ticket);
    refused(head, ticket);
    time.is("2026-11-26T23:59");
    stands(standIn, ticket);
    time.is("2026-11-27T00:00");
    refused(standIn, ticket);
    stands(head, ticket);
  }

  @Test
  @Clause("FF-7a3")
  void an_appointment_ends_with_the_latest_news_of_it() {
    var ticket = ticketOfTheSection();
    appointments.head(head, "2026-11-01");
    stands(head, ticket);

    appointments.ended(head, "2026-11-01", "2026-11-23");

    await().untilAsserted(() -> refused(head, ticket));
    assertThat(head.gets("/me").<List<Object>>path("sections")).isEmpty();
  }

  @Test
  @Clause("FF-7a3")
  void me_says_who_i_am_and_what_i_head_today() {
    appointments.head(head, "2026-11-24");

    await()
        .untilAsserted(
            () ->
                head.gets("/me")
                    .then()
                    .statusCode(200)
                    .body("personId", equalTo(head.id()))
                    .body("roles", equalTo(List.of("SECTION_HEAD")))
                    .body("offices", equalTo(List.of("042")))
                    .body("sections[0].officeCode", equalTo("042"))
                    .body("sections[0].sectionCode", equalTo(section)));
    Person.TREASURER_990002.gets("/me").then().body("satkerCode", equalTo("990002"));
  }

  private static String ticketOfTheSection() {
    var ticket = Desk.ticket();
    DEDI.does(path(ticket, "/acceptance"), Map.of());
    DEDI.does(path(ticket, "/classification"), Map.of("topicCode", TOPIC));
    return ticket;
  }

  private static void stands(Person head, String ticket) {
    await().untilAsserted(() -> assertThat(actions(head, ticket)).contains("ASSIGNMENT"));
  }

  private static void refused(Person person, String ticket) {
    person.posts(path(ticket, "/assignment"), giveTo(DEDI)).then().statusCode(403);
    person
        .posts(path(ticket, "/classification"), Map.of("topicCode", "PD-SPM"))
        .then()
        .statusCode(403);
  }

  private static List<String> actions(Person person, String ticket) {
    return person.gets("/consultations/" + ticket).path("allowedActions.action");
  }

  private static Map<String, String> giveTo(Person officer) {
    return Map.of("officerId", officer.id(), "reason", "Pembagian beban kerja");
  }

  private static String path(String ticket, String step) {
    return "/consultations/" + ticket + step;
  }
}
