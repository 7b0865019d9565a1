package id.tanggap.acceptance;

import static id.tanggap.acceptance.Services.CONSULTATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.tanggap.acceptance.wall.Caller;
import id.tanggap.clauses.Clause;
import java.net.http.HttpRequest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everybody may know without an account: how far a case is, and what the office promises. */
@AgainstTheStack
class TrackingTest {

  private final RunningStack stack;
  private final Work work;

  TrackingTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @Test
  @Clause({"ON-6b", "FEE-1"})
  void who_brings_a_ticket_follows_it_by_its_code_until_the_day_that_is_promised() {
    var received = work.ticket(Work.newReference(), "Retur SP2D kami belum dibayar ulang");
    String id = received.path("id");
    var code = received.header("Tracking-Code");
    var due = work.awaitDeadline("dedi", id);

    stack
        .anonymous(CONSULTATION)
        .get("/tracking/" + code)
        .then()
        .statusCode(200)
        .body("status", equalTo("RECEIVED"))
        .body("promisedAt", equalTo(due))
        .body("progress.step", hasItem("RECEIVED"));
    assertThat(work.get("dedi", "/consultations/" + id + "/receipt").<String>path("text"))
        .contains(code, "Tidak dipungut biaya");
  }

  @Test
  void who_guesses_codes_is_slowed_and_nobody_else_is() {
    var code =
        work.ticket(Work.newReference(), "Berapa batas UP tunai kami?").header("Tracking-Code");
    try (var guesser = Caller.at(68);
        var other = Caller.at(69)) {
      var guesses =
          IntStream.range(0, 300)
              .map(n -> guesser.send(tracked("GUESS-" + n)).status())
              .boxed()
              .toList();

      assertThat(guesses).contains(404, 429).containsOnly(404, 429);
      assertThat(other.send(tracked(code)).status()).isEqualTo(200);
    }
  }

  @Test
  @Clause({"META-1", "META-2", "META-3"})
  void everybody_reads_the_standard_and_how_it_is_kept() {
    stack
        .anonymous(CONSULTATION)
        .get("/service-standards/KONSULTASI-042")
        .then()
        .statusCode(200)
        .body("components", hasSize(14))
        .body("decree", equalTo("KEP-57/PB/2023"));
  }

  private HttpRequest.Builder tracked(String code) {
    return Caller.to(stack.addressOf(CONSULTATION), "/tracking/" + code)
        .header("Accept", "application/json");
  }
}
