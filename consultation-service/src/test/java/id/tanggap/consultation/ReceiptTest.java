package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.PAYROLL_CLERK_990006;
import static id.tanggap.consultation.testing.Person.REGIONAL_VIEWER;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.MarkedCase;
import id.tanggap.consultation.testing.Obligation;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody gets in hand for a question: on paper, as a message, in both languages. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ReceiptTest {

  private static final String HTML = "text/html";
  private static final String TEXT = "text/plain";

  @Test
  @Clause({"FEE-1", "ON-6b"})
  void on_paper_and_as_a_message_it_says_number_code_promise_and_that_it_costs_nothing() {
    var received = OM_SPAN.does("/consultations", Desk.ticketBody("HAI-" + UUID.randomUUID()));
    var ticket = Field.of(received, "id");
    var code = received.header("Tracking-Code");
    var number = Field.of(received, "number");
    says(receipt(DEDI, ticket, HTML, "id"), code, number, "tampil pada pelacakan");
    Obligation.solution(ticket, "2026-11-27T16:30");

    for (var form : new String[] {HTML, TEXT}) {
      says(
          receipt(TREASURER_990002, ticket, form, "id"),
          code,
          number,
          "KPPN Pontianak",
          "Jumat, 27 November 2026, 16.30 WIB",
          "Tidak dipungut biaya");
      says(
          receipt(OM_SPAN, ticket, form, "en-GB"),
          code,
          number,
          "Friday, 27 November 2026",
          "Free of charge");
    }
    receipt(DEDI, ticket, "application/json", "id")
        .then()
        .statusCode(200)
        .body("number", equalTo(number))
        .body("trackingCode", equalTo(code))
        .body("promisedDate", equalTo("2026-11-27"))
        .body("text", equalTo(receipt(DEDI, ticket, TEXT, "id").asString()));
  }

  @Test
  void a_message_is_ready_to_be_pasted() {
    var received = OM_SPAN.does("/consultations", Desk.ticketBody("HAI-" + UUID.randomUUID()));

    var message = receipt(DEDI, Field.of(received, "id"), TEXT, "id");

    assertThat(message.contentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(message.asString())
        .startsWith("*Tanda Terima Konsultasi*\n")
        .contains("Kode pelacakan: *%s*\n".formatted(received.header("Tracking-Code")))
        .doesNotContain("<", "&", "{");
  }

  @Test
  void a_page_fetches_nothing_from_elsewhere_and_is_kept_by_nobody() {
    var page = receipt(DEDI, Desk.ticket(), HTML, "en");

    assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(page.header("Content-Language")).isEqualTo("en");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.asString()).contains("<html lang=\"en\">");
  }

  @Test
  void whoever_may_not_see_the_case_gets_no_receipt_and_who_only_watches_neither() {
    var ticket = Desk.ticket();

    for (var stranger : new Person[] {MARKUS_OF_SINTANG, PAYROLL_CLERK_990006}) {
      receipt(stranger, ticket, HTML, "id").then().statusCode(404);
    }
    for (var watcher : new Person[] {HEAD_OF_OFFICE, REGIONAL_VIEWER}) {
      receipt(watcher, ticket, HTML, "id").then().statusCode(403);
    }
  }

  @Test
  void of_a_case_that_is_erased_no_code_is_shown_any_more() {
    var marked = MarkedCase.ended(MarkedCase.word("Kruing"));
    HEAD_OF_OFFICE.does("/stakeholders/" + marked.stakeholder() + "/erasure", Map.of());

    receipt(marked.officer(), marked.id(), "application/json", "id")
        .then()
        .statusCode(200)
        .body("trackingCode", nullValue());
    says(receipt(marked.officer(), marked.id(), HTML, "id"), "hanya pada tanda terima");
  }

  private static Response receipt(Person person, String id, String form, String language) {
    return person
        .asks()
        .header("Accept", form)
        .header("Accept-Language", language)
        .get("/api/v1/consultations/" + id + "/receipt");
  }

  private static void says(Response receipt, String... words) {
    receipt.then().statusCode(200);
    assertThat(receipt.asString()).contains(words);
  }
}
