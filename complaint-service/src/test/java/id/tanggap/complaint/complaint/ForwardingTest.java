package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.stage.Person.KEPATUHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.clauses.Clause;
import id.tanggap.complaint.stage.Filed;
import id.tanggap.complaint.stage.OnStage;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What failed to arrive at another channel is never shown as forwarded. */
@OnStage
class ForwardingTest {

  @Inject Journal journal;

  private static Response forwarded(Filed filed, String destination, String status) {
    return KEPATUHAN
        .sends(
            "{\"destination\": \"%s\", \"status\": \"%s\", \"externalReference\": \"L-77\"}"
                .formatted(destination, status))
        .post(filed.path("forwarding"));
  }

  @Test
  @Clause({"COMP-1", "COMP-3c", "COMP-3d"})
  void each_destination_has_one_state_and_a_failed_one_says_so() {
    var filed = Filed.at("042");

    forwarded(filed, "SP4N_LAPOR", "DELIVERED").then().statusCode(200);
    forwarded(filed, "SIPANDU", "FAILED").then().statusCode(200);

    filed
        .seenBy(KEPATUHAN)
        .then()
        .body("forwardings.destination", equalTo(List.of("SIPANDU", "SP4N_LAPOR")))
        .body("forwardings.delivery", equalTo(List.of("FAILED", "DELIVERED")))
        .body("status", equalTo("RECEIVED"));
    assertThat(journal.of(filed.id()).stream().map(JournalRow::type))
        .containsExactly("ComplaintReceived", "ComplaintForwarded", "ComplaintForwardingFailed");
  }

  @Test
  void the_latest_word_on_a_destination_counts() {
    var filed = Filed.at("042");
    forwarded(filed, "HAI_DJPB", "FAILED").then().statusCode(200);

    forwarded(filed, "HAI_DJPB", "DELIVERED")
        .then()
        .body("forwardings.delivery", equalTo(List.of("DELIVERED")))
        .body("forwardings.externalReference", equalTo(List.of("L-77")));
  }
}
