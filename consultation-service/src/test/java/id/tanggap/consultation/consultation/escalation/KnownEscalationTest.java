package id.tanggap.consultation.consultation.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.clauses.history.OfEscalation;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Meeting.Heard;
import id.tanggap.events.escalation.EscalatedToSectionHead;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is known of an escalation follows its history, step by step, each told twice. */
class KnownEscalationTest {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  @Test
  @Clause({"FF-7a1", "ON-6a"})
  void every_history_of_an_escalation_leaves_it_where_its_last_step_says() {
    var histories =
        OfEscalation.histories(5).stream()
            .filter(history -> !history.isEmpty())
            .filter(history -> history.lastIndexOf(OfEscalation.RAISED) == 0)
            .toList();

    assertThat(histories).hasSizeGreaterThan(50).allSatisfy(KnownEscalationTest::isFollowed);
  }

  private static void isFollowed(List<OfEscalation> history) {
    var escalation = Escalation.of(UUID.randomUUID().toString());
    var known = new KnownEscalation((EscalatedToSectionHead) escalation.raised(), NOW);
    for (var told : history) {
      var event = escalation.event(new Heard(told, 1, 1));
      known.hear(event, NOW);
      known.hear(event, NOW);
    }
    assertThat(known.view().state()).isEqualTo(stateAfter(history.getLast()));
    assertThat(known.view().answerId() != null)
        .isEqualTo(history.getLast() == OfEscalation.ANSWERED);
  }

  private static EscalationState stateAfter(OfEscalation last) {
    return switch (last) {
      case RAISED, RESUBMITTED, REDIRECTED -> EscalationState.RAISED;
      case ACKNOWLEDGED -> EscalationState.ACKNOWLEDGED;
      case RETURNED -> EscalationState.RETURNED;
      case ANSWERED -> EscalationState.ANSWERED;
      case WITHDRAWN -> EscalationState.WITHDRAWN;
    };
  }
}
