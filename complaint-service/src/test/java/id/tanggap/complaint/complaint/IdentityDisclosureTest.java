package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static id.tanggap.complaint.stage.Person.INTEGRITAS_LAMA;
import static id.tanggap.complaint.stage.Person.INTEGRITAS_SINTANG;
import static id.tanggap.complaint.stage.Person.KASI_PD;
import static id.tanggap.complaint.stage.Person.KEPALA;
import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static id.tanggap.complaint.stage.Person.RINA;
import static id.tanggap.complaint.stage.Person.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Books;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.complaint.stage.Person;
import id.tanggap.complaint.stage.Topic;
import id.tanggap.complaint.stage.Visitor;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reported in confidence is shown to two roles, with a reason, past everybody reported. */
@OnStage
class IdentityDisclosureTest {

  private static final String NAME = "Bu Zamrud-8861";

  @Test
  @Clause("COMP-3c")
  void the_compliance_officer_is_shown_who_reported_and_the_book_says_why() {
    var filed = filed("CONFIDENTIAL");

    disclosed(filed, KEPATUHAN, "Perlu dihubungi Zamrud-8862")
        .then()
        .statusCode(200)
        .body("name", equalTo(NAME));

    var told =
        Topic.published(Topic.SEALED, it -> it.contains(filed.id())).stream()
            .filter(it -> it.contains(filed.id()))
            .toList();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst())
        .contains("ConfidentialIdentityRead", "COMPLIANCE_OFFICER")
        .doesNotContain("Zamrud", KEPATUHAN.id());
    var acts = "SELECT %s FROM sealed.act WHERE subject = '" + filed.id() + "'";
    assertThat(Books.ask(acts.formatted("person_id"))).containsExactly(KEPATUHAN.id());
    assertThat(Books.ask(acts.formatted("encode(reason, 'escape')")).getFirst())
        .isNotEqualTo("null")
        .doesNotContain("Zamrud");
  }

  @Test
  void the_complaint_itself_does_not_say_that_somebody_was_told() {
    var filed = filed("CONFIDENTIAL");
    var before = filed.seenBy(KEPALA).asString();

    disclosed(filed, KEPATUHAN, "Perlu dihubungi").then().statusCode(200);

    assertThat(filed.seenBy(KEPALA).asString()).isEqualTo(before);
    assertThat(Books.ask("SELECT count(*) FROM journal WHERE subject = '%s'".formatted(filed.id())))
        .containsExactly("1");
  }

  @Test
  void the_integrity_officer_is_shown_it_too_and_sees_no_list_of_complaints() {
    var filed = filed("CONFIDENTIAL", RINA);

    assertThat(disclosed(filed, KEPATUHAN, "Perlu").statusCode()).isEqualTo(404);
    disclosed(filed, INTEGRITAS, "Perlu").then().statusCode(200).body("name", equalTo(NAME));
    assertThat(INTEGRITAS.calls().get(Filed.COMPLAINTS).statusCode()).isEqualTo(403);
    assertThat(filed.seenBy(INTEGRITAS).statusCode()).isEqualTo(403);
  }

  @Test
  void nobody_else_is_shown_it_and_nobody_who_is_reported() {
    var filed = filed("CONFIDENTIAL", SARI);
    var aboutIntegrity = filed("CONFIDENTIAL", INTEGRITAS_LAMA);

    for (var person : List.of(KEPALA, SARI, KASI_PD, Person.ADMIN, Person.KANWIL, Person.SATKER)) {
      assertThat(disclosed(filed, person, "Perlu").statusCode()).as(person.name()).isEqualTo(403);
    }
    assertThat(disclosed(aboutIntegrity, INTEGRITAS_LAMA, "Perlu").statusCode()).isEqualTo(404);
    assertThat(disclosed(filed, INTEGRITAS_SINTANG, "Perlu").statusCode()).isEqualTo(404);
    assertThat(
            Visitor.anybody()
                .sends("{\"reason\": \"Perlu\"}")
                .post(filed.path("identity-disclosures"))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void there_is_nothing_to_show_of_who_reported_openly_or_said_nothing() {
    for (var filed : List.of(filed("NONE"), Filed.at("042"))) {
      disclosed(filed, KEPATUHAN, "Perlu")
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:tanggap:problem:no-confidential-identity"));
      filed
          .seenBy(KEPATUHAN)
          .then()
          .body(
              "allowedActions.find { it.action == 'IDENTITY_DISCLOSURE' }.obstacle",
              equalTo("no-confidential-identity"));
    }
    filed("CONFIDENTIAL")
        .seenBy(KEPATUHAN)
        .then()
        .body("allowedActions.findAll { it.allowed }.action", hasItem("IDENTITY_DISCLOSURE"));
  }

  @Test
  void without_a_reason_nothing_is_shown_and_nothing_is_written() {
    var filed = filed("CONFIDENTIAL");

    assertThat(disclosed(filed, KEPATUHAN, " ").statusCode()).isEqualTo(400);

    assertThat(
            Books.ask("SELECT subject FROM sealed.act WHERE subject = '%s'".formatted(filed.id())))
        .isEmpty();
  }

  private static Response disclosed(Filed filed, Person person, String reason) {
    return person
        .sends("{\"reason\": \"%s\"}".formatted(reason))
        .post(filed.path("identity-disclosures"));
  }

  private static Filed filed(String anonymity, Person... reported) {
    return Filed.by(
        Visitor.anybody(),
        """
        {"officeCode": "042", "channel": "SIPANDU", "anonymity": "%s", "text": "Antrean panjang.", %s,
         "reporter": {"kind": "SATKER", "name": "%s", "contact": "0812-0000-0000"}}
        """
            .formatted(anonymity, Filed.named(reported), NAME));
  }
}
