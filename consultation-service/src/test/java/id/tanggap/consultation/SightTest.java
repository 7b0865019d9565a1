package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who works for the office sees as the office, in every answer; nobody else does in any. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SightTest {

  private final Person officerAndTreasurer =
      new Person(
          UUID.randomUUID().toString(),
          List.of("STAKEHOLDER", "CSO"),
          List.of("042"),
          Optional.of("990006"));

  @Test
  void who_is_officer_and_stakeholder_gets_the_answers_of_an_officer_everywhere() {
    var ticket = Desk.ticketInAnalysis();
    DEDI.does("/consultations/" + ticket + "/referral", Map.of("destination", "KANWIL_DJPB"));
    var path = "/consultations/" + ticket;
    var reference = DEDI.gets(path).<String>path("externalReference");

    officerAndTreasurer
        .gets(path)
        .then()
        .statusCode(200)
        .body("officerId", equalTo(DEDI.id()))
        .body("referrals.destination", hasItem("KANWIL_DJPB"));
    officerAndTreasurer
        .gets(path + "/timeline")
        .then()
        .body("items.type", hasItem("ConsultationReferred"))
        .body("items.actor", hasItem(DEDI.id()));
    officerAndTreasurer
        .gets("/consultations?externalReference=" + reference)
        .then()
        .body("items.officerId", hasItem(DEDI.id()));
    officerAndTreasurer
        .does(path + "/identification", Map.of("contactPerson", Desk.CONTACT))
        .then()
        .body("officerId", equalTo(DEDI.id()));
  }

  @Test
  @Clause("FF-1b")
  void a_visitor_is_never_taken_for_the_officer_who_is_a_treasurer_too() {
    var officer =
        new Person(
            UUID.randomUUID().toString(),
            List.of("STAKEHOLDER", "SERVICE_OFFICER"),
            List.of("042"),
            Optional.of("990006"));

    var visit =
        officer.does(
            "/visits",
            Map.of(
                "officeCode", "042",
                "stakeholder", Desk.TREASURER,
                "occurredAt", "2026-11-24T01:55:00Z"));

    visit.then().body("stakeholder.satkerCode", equalTo("990002"));
  }

  @Test
  void warnings_are_the_offices_own() {
    var reference = "HAI-" + UUID.randomUUID();
    var body = new HashMap<>(Desk.ticketBody(reference));
    body.put("stakeholder", Map.of("kind", "SATKER", "satkerCode", "990002", "roleCode", "Kasir"));
    var received = OM_SPAN.does("/consultations", body);
    received.then().body("warnings", empty());
    String id = received.path("id");

    List<String> seenInside = DEDI.gets("/consultations/" + id).path("warnings");
    assertThat(seenInside).isNotEmpty();
    for (var outsider : List.of(TREASURER_990002, OM_SPAN)) {
      outsider.gets("/consultations/" + id).then().body("warnings", nullValue());
      outsider
          .gets("/consultations?externalReference=" + reference)
          .then()
          .body("items[0].warnings", empty());
    }
  }
}
