package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.stage.Person.PETUGAS_MERAUKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.HandSetClock;
import id.tanggap.escalation.stage.OnStage;
import id.tanggap.escalation.stage.Question;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A number is given once, and its year is that on the wall of the office. */
@OnStage
class EscalationNumbersTest {

  private static final Instant IN_2031 = Instant.parse("2031-06-02T02:00:00Z");

  @Inject HandSetClock time;
  @Inject EscalationNumbers numbers;

  @Test
  void the_new_year_begins_at_the_offices_own_midnight() {
    time.is("2026-12-31T22:30"); // half past midnight in Papua
    var escalation =
        Escalated.by(PETUGAS_MERAUKE, Question.classified("187", "RANTAI-1", "RANTAI"));
    escalation.seenBy(PETUGAS_MERAUKE).then().body("number", matchesPattern("E-187-2027-[0-9]{6}"));
  }

  @Test
  void officers_who_escalate_at_once_get_different_numbers() {
    var desks =
        IntStream.range(0, 4)
            .mapToObj(_ -> CompletableFuture.supplyAsync(EscalationNumbersTest.this::sixty))
            .toList();

    var given = desks.stream().flatMap(it -> it.join().stream()).toList();

    assertThat(given)
        .hasSize(240)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.startsWith("E-187-2031-"));
  }

  private List<String> sixty() {
    return QuarkusTransaction.requiringNew()
        .call(() -> IntStream.range(0, 60).mapToObj(_ -> numbers.next("187", IN_2031)).toList());
  }
}
