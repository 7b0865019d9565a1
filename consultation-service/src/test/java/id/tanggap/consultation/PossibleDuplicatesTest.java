package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Satker;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.Time;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks, or takes a question in, is told what may have been asked before. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PossibleDuplicatesTest {

  private static final String QUESTION = "Berapa lama pengesahan SKPP pensiun di KPPN?";
  private static final String SAME_QUESTION = "SKPP pensiun, berapa lama pengesahan di KPPN ya?";
  private static final String OTHER_QUESTION = "Apakah GUP di bawah 50% bisa diajukan?";

  @Inject Time time;
  @Inject SessionFactory database;

  private final Map<String, Object> satker =
      Map.of("kind", "SATKER", "satkerCode", Satker.another().code());

  @BeforeEach
  void it_is_a_tuesday_morning() {
    time.is("2026-11-24T09:00");
  }

  @Test
  void the_same_question_in_other_words_is_named_and_nobody_is_refused() {
    var first = asks(DEDI, satker, QUESTION);
    var second = asks(DEDI, satker, SAME_QUESTION);

    second
        .then()
        .statusCode(201)
        .body("possibleDuplicates", hasSize(1))
        .body("possibleDuplicates[0].id", equalTo(first.path("id")))
        .body("possibleDuplicates[0].number", equalTo(first.path("number")))
        .body("possibleDuplicates[0].status", equalTo("RECEIVED"))
        .body("possibleDuplicates[0].why", equalTo(List.of("SIMILAR_QUESTION")));
    DEDI.gets(path(first))
        .then()
        .body("possibleDuplicates.id", equalTo(List.of(second.<String>path("id"))));
  }

  @Test
  void another_question_of_the_asker_and_the_question_of_another_asker_are_not_named() {
    asks(DEDI, satker, OTHER_QUESTION);
    asks(DEDI, Map.of("kind", "SATKER", "satkerCode", Satker.another().code()), QUESTION);

    asks(DEDI, satker, QUESTION).then().body("possibleDuplicates", empty());
  }

  @Test
  void the_same_reference_in_another_spelling_is_named_and_a_part_of_it_is_not() {
    var reference = "HAI-" + UUID.randomUUID();
    var ticket = ticket(reference, 1, QUESTION);
    ticket(reference, 2, QUESTION);

    ticket(reference.replace('-', '/').toLowerCase(Locale.ROOT), 1, OTHER_QUESTION)
        .then()
        .statusCode(201)
        .body("possibleDuplicates.id", equalTo(List.of(ticket.<String>path("id"))))
        .body("possibleDuplicates[0].why", equalTo(List.of("SAME_REFERENCE")));
  }

  @Test
  void om_span_is_told_nothing_and_costs_nothing_and_the_officer_who_opens_its_ticket_is_told() {
    var first = asks(DEDI, satker, QUESTION);
    var compared = comparisons();

    var ticket =
        OM_SPAN.posts("/consultations", ticketBody("HAI-" + UUID.randomUUID(), 1, QUESTION));

    ticket.then().statusCode(201).body("possibleDuplicates", nullValue());
    assertThat(comparisons()).isEqualTo(compared);
    DEDI.gets(path(ticket))
        .then()
        .body("possibleDuplicates.id", equalTo(List.of(first.<String>path("id"))));
    assertThat(comparisons()).isEqualTo(compared + 1);
  }

  @Test
  void who_belongs_to_no_satker_is_known_by_what_was_stated_of_the_contact() {
    var number = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    Map<String, Object> somebody = Map.of("kind", "UMUM", "contact", "0812-" + number);
    var inAnotherForm = "+62 812 " + number;
    var first = asks(DEDI, somebody, QUESTION);

    asks(
            DEDI,
            Map.of("kind", "UMUM", "name", "Ibu Ratna (fiktif)", "contact", inAnotherForm),
            QUESTION)
        .then()
        .body("possibleDuplicates.id", equalTo(List.of(first.<String>path("id"))));
    asks(DEDI, Map.of("kind", "UMUM"), QUESTION).then().body("possibleDuplicates", empty());
  }

  @Test
  void two_like_questions_of_one_visit_are_named() {
    var officer = Person.newServiceOfficer();
    var visit = Desk.visit(officer, Map.of("kind", "UMUM"));
    var first = Desk.question(officer, visit, Map.of());

    var second = Desk.question(officer, visit, Map.of());

    officer
        .gets("/consultations/" + second)
        .then()
        .body("possibleDuplicates.id", equalTo(List.of(first)));
  }

  @Test
  void a_stakeholder_is_told_of_its_own_cases_and_another_office_of_none_of_ours() {
    var question = "Pertanyaan " + UUID.randomUUID() + " tentang retur SP2D gaji";
    var ours = asks(DEDI, Desk.TREASURER, question);
    asks(MARKUS_OF_SINTANG, "079", Desk.TREASURER, question)
        .then()
        .body("possibleDuplicates", empty());

    asks(TREASURER_990002, Map.of("kind", "SATKER"), question)
        .then()
        .statusCode(201)
        .body("possibleDuplicates.id", equalTo(List.of(ours.<String>path("id"))));
  }

  @Test
  void five_are_named_at_most_and_the_latest_first() {
    var asked =
        IntStream.range(0, 6)
            .mapToObj(_ -> asks(DEDI, satker, QUESTION).<String>path("id"))
            .toList();

    asks(DEDI, satker, QUESTION)
        .then()
        .body("possibleDuplicates.id", equalTo(asked.reversed().subList(0, 5)));
  }

  @Test
  void what_ended_is_named_for_a_week_and_names_nothing_itself() {
    var ended = asks(DEDI, satker, QUESTION);
    DEDI.does(path(ended) + "/cancellation", Map.of("reason", "RECORDED_IN_ERROR"));

    var next = asks(DEDI, satker, QUESTION);
    next.then().body("possibleDuplicates.status", equalTo(List.of("CANCELLED")));
    DEDI.gets(path(ended)).then().body("possibleDuplicates", empty());
    time.is("2026-12-01T09:01");
    DEDI.gets(path(next)).then().body("possibleDuplicates", empty());
  }

  private static Response asks(Person who, Map<String, Object> stakeholder, String question) {
    return asks(who, "042", stakeholder, question);
  }

  private static Response asks(
      Person who, String office, Map<String, Object> stakeholder, String question) {
    var body =
        Map.of(
            "officeCode",
            office,
            "channel",
            "OFFICIAL_CONTACT",
            "medium",
            "WHATSAPP",
            "question",
            question,
            "stakeholder",
            stakeholder);
    return who.posts("/consultations", body);
  }

  private Response ticket(String reference, int part, String question) {
    return DEDI.posts("/consultations", ticketBody(reference, part, question));
  }

  private Map<String, Object> ticketBody(String reference, int part, String question) {
    var body = new HashMap<>(Desk.ticketBody(reference));
    body.putAll(Map.of("part", part, "question", question, "stakeholder", satker));
    return body;
  }

  private static String path(Response consultation) {
    return "/consultations/" + consultation.path("id");
  }

  /** How often cases were compared so far. */
  private long comparisons() {
    var statistics = database.getStatistics();
    return Stream.of(statistics.getQueries())
        .filter(query -> query.contains("left join Content"))
        .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount())
        .sum();
  }
}
