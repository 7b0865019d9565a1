package id.tanggap.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.demo.api.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demonstration goes on with a case of papers only when it waits for just those. */
class WaitingTest {

  private static final String CLOSED =
      "{\"closedAt\": \"2026-11-23T02:00:00Z\", \"items\": [{\"name\": \"SPTJM\"}]}";
  private static final String OPEN =
      "{\"items\": [{\"name\": \"Ringkasan kontrak\"}, {\"name\": \"ADK kontrak\"}]}";

  @Test
  void a_case_that_waits_for_the_papers_asked_for_goes_on() {
    var waiting = shown("AWAITING_STAKEHOLDER", CLOSED + "," + OPEN);

    assertThatCode(() -> waiting.requireFor(List.of("ADK kontrak", "Ringkasan kontrak")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_case_that_does_not_wait_is_cut_short_and_so_is_one_that_waits_for_something_else() {
    var papers = List.of("ADK kontrak", "Ringkasan kontrak");

    assertThatThrownBy(() -> shown("IN_ANALYSIS", OPEN).requireFor(papers))
        .hasMessageContaining("AWAITING_STAKEHOLDER")
        .hasMessageContaining("IN_ANALYSIS");
    assertThatThrownBy(() -> shown("AWAITING_STAKEHOLDER", CLOSED).requireFor(papers))
        .hasMessageContaining("Ringkasan kontrak");
    assertThatThrownBy(() -> shown("AWAITING_STAKEHOLDER", OPEN).requireFor(List.of("ADK kontrak")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Waiting shown(String status, String requests) {
    return Waiting.shownBy(
        Json.read("{\"status\": \"%s\", \"requests\": [%s]}".formatted(status, requests)));
  }
}
