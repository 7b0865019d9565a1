package id.tanggap.sla.clock;

import static id.tanggap.sla.world.MovableTime.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.Verdict;
import id.tanggap.journal.News;
import id.tanggap.sla.world.Case;
import id.tanggap.sla.world.MovableTime;
import id.tanggap.sla.world.RealParts;
import id.tanggap.sla.world.Watch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is no order between topics: every order of the same news gives the same clock. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InterleavingTest {

  @Inject MovableTime time;
  @Inject ConsultationReactions consultation;
  @Inject EscalationReactions escalation;
  @Inject Watch watch;

  /** C for news of the consultation, E for news of the escalation, in the order of arrival. */
  static Stream<String> orders() {
    return merges(4, 2).stream();
  }

  @ParameterizedTest
  @MethodSource("orders")
  @Clause({"A-6", "A-9", "ON-6b"})
  void papers_and_an_escalation_give_the_same_clock_in_every_order(String order) {
    time.is("2026-11-27T17:00");
    var question = Case.online();
    var consultationNews =
        List.of(
                question.received("2026-11-23T08:12"),
                question.requested("2026-11-24T10:00"),
                question.completed("2026-11-26T09:00"),
                question.resolved("2026-11-27T10:00"))
            .iterator();
    var escalationNews =
        List.of(question.escalated("2026-11-25T11:00"), question.answered("2026-11-25T17:00"))
            .iterator();

    hear(order, consultationNews, escalationNews);

    // papers were awaited over the closing of the 24th; over that of the 25th the head was asked
    var clock = watch.clockOf(question);
    assertThat(clock.term().dueAt()).isEqualTo(wib("2026-11-27T16:30"));
    assertThat(clock.term().addedClosings()).isEqualTo(1);
    assertThat(clock.state()).isEqualTo(ClockState.MET);
    var met = clock.fulfilment().orElseThrow();
    assertThat(met.verdict()).isEqualTo(Verdict.MET);
    assertThat(met.grossMinutes() - met.netMinutes()).isEqualTo((25 + 16) * 60);
  }

  static Stream<String> ordersOfALongLife() {
    return merges(9, 2).stream();
  }

  @ParameterizedTest
  @MethodSource("ordersOfALongLife")
  @Clause({"A-6", "A-9", "A-15", "A-16", "ON-6b", "ON-6c"})
  void a_case_that_was_asked_back_escalated_and_reopened_has_the_same_clocks_in_every_order(
      String order) {
    time.is("2026-12-01T10:00");
    var question = Case.online();
    var escalationNews =
        List.of(question.escalated("2026-11-25T11:00"), question.answered("2026-11-25T15:00"))
            .iterator();
    var consultationNews =
        List.of(
                question.received("2026-11-23T08:12"),
                question.accepted("2026-11-23T08:30"),
                question.assigned("2026-11-23T08:40"),
                question.requested("2026-11-24T10:00"),
                question.message("2026-11-24T11:00"),
                question.completed("2026-11-25T09:00"),
                question.resolved("2026-11-27T10:00"),
                question.reopened("2026-11-30T09:00"),
                question.resolved("2026-12-01T09:00"))
            .iterator();

    hear(order, consultationNews, escalationNews);

    var solutions = watch.clocksOf(question);
    assertThat(solutions)
        .extracting(clock -> clock.term().dueAt())
        .containsExactly(wib("2026-11-27T16:30"), wib("2026-12-03T16:00"));
    assertThat(solutions).extracting(SlaClock::state).containsOnly(ClockState.MET);
    assertThat(states(question, ClockKind.STAKEHOLDER_SILENCE))
        .containsExactly(ClockState.CANCELLED);
    assertThat(states(question, ClockKind.ESCALATION_ANSWER)).containsExactly(ClockState.MET);
    assertThat(states(question, ClockKind.REOPEN_WINDOW))
        .containsExactly(ClockState.CANCELLED, ClockState.RUNNING);
  }

  private List<ClockState> states(Case subject, ClockKind kind) {
    return watch.clocksOf(subject, kind).stream().map(SlaClock::state).toList();
  }

  private void hear(
      String order,
      Iterator<News<ConsultationEvent>> consultationNews,
      Iterator<News<EscalationEvent>> escalationNews) {
    for (var source : order.toCharArray()) {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                if (source == 'C') {
                  consultation.on(consultationNews.next());
                } else {
                  escalation.on(escalationNews.next());
                }
              });
    }
  }

  private static List<String> merges(int consultations, int escalations) {
    if (consultations == 0 || escalations == 0) {
      return List.of("C".repeat(consultations) + "E".repeat(escalations));
    }
    var orders = new ArrayList<String>();
    merges(consultations - 1, escalations).forEach(rest -> orders.add("C" + rest));
    merges(consultations, escalations - 1).forEach(rest -> orders.add("E" + rest));
    return orders;
  }
}
