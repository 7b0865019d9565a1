package id.tanggap.consultation.consultation.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A deadline is shown as the SLA monitor tells of it. */
class DeadlineTest {

  private static final ZoneId OFFICE = ZoneId.of("Asia/Pontianak");
  private static final Instant DUE = Instant.parse("2026-11-26T09:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-30T09:00:00Z");

  private final Deadline deadline =
      new Deadline(
          new ClockSnapshot(
              UUID.randomUUID(),
              ClockKind.SOLUTION,
              CaseKind.CONSULTATION,
              UUID.randomUUID(),
              1,
              null,
              "PD",
              "PD-KONTRAK",
              null,
              null,
              1,
              1,
              "ON-6b"));

  @Test
  @Clause({"A-6", "A-14"})
  void what_was_missed_and_runs_again_is_not_shown_as_missed() {
    deadline.due(DUE, OFFICE);
    deadline.breached();

    deadline.moved(LATER, OFFICE, NOW);

    assertThat(deadline.view().state()).isEqualTo(DeadlineState.RUNNING);
    assertThat(deadline.view().dueAt()).isEqualTo(LATER);
    assertThat(deadline.view().verdict()).isEqualTo(Verdict.MISSED);
  }

  @Test
  @Clause("A-14")
  void what_was_missed_stays_so_where_the_new_deadline_has_passed_or_the_answer_is_given() {
    deadline.due(DUE, OFFICE);
    deadline.breached();

    deadline.moved(DUE.plusSeconds(3600), OFFICE, NOW);
    assertThat(deadline.view().state()).isEqualTo(DeadlineState.MISSED);

    deadline.fulfilled(Verdict.MISSED);
    deadline.moved(LATER, OFFICE, NOW);
    assertThat(deadline.view().state()).isEqualTo(DeadlineState.MISSED);
  }
}
