package id.tanggap.sla.world;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.Clocks;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.facts.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Looks at the clocks of a case, and waits until one is what it has to be. */
@ApplicationScoped
public class Watch {

  private final Clocks clocks;
  private final Cases cases;
  private final Journal journal;

  Watch(Clocks clocks, Cases cases, Journal journal) {
    this.cases = cases;
    this.clocks = clocks;
    this.journal = journal;
  }

  /** The solutions owed, cycle by cycle. */
  public List<SlaClock> clocksOf(Case subject) {
    return clocksOf(subject, ClockKind.SOLUTION);
  }

  /** In the order in which they began. */
  public List<SlaClock> clocksOf(Case subject, ClockKind kind) {
    return clocksOf(subject.id, kind);
  }

  /** Those of a consultation or a complaint, in the order in which they began. */
  @Transactional
  public List<SlaClock> clocksOf(UUID caseId, ClockKind kind) {
    return clocks.list(
        "consultationId = ?1 and obligation.kind = ?2 order by clockId", caseId, kind);
  }

  @Transactional
  public boolean hasHeardOf(Case subject) {
    return cases.find(subject.id).isPresent();
  }

  @Transactional
  public boolean hasHeardOfItsEnd(Case subject) {
    return cases
        .find(subject.id)
        .filter(it -> it.handling().isPresent())
        .filter(it -> it.cycles().allMatch(cycle -> cycle.ending().isPresent()))
        .isPresent();
  }

  public SlaClock clockOf(Case subject) {
    return clocksOf(subject).getFirst();
  }

  public SlaClock until(Case subject, ClockState state) {
    return until(subject, ClockKind.SOLUTION, state);
  }

  /** Waits until the solution owed in this cycle is in this state, and not one before it. */
  public SlaClock untilCycle(int cycle, Case subject, ClockState state) {
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .atMost(Duration.ofSeconds(60))
        .until(() -> ofCycle(cycle, subject).filter(clock -> clock.state() == state).isPresent());
    return ofCycle(cycle, subject).orElseThrow();
  }

  private Optional<SlaClock> ofCycle(int cycle, Case subject) {
    return clocksOf(subject).stream()
        .filter(clock -> clock.obligation().cycle() == cycle)
        .findFirst();
  }

  /** Waits until the newest clock of this kind is in this state. */
  public SlaClock until(Case subject, ClockKind kind, ClockState state) {
    return until(subject.id, kind, state);
  }

  /** The same for a complaint, too. Looks at once: tests wait for a hundred cases in turn. */
  public SlaClock until(UUID caseId, ClockKind kind, ClockState state) {
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .atMost(Duration.ofSeconds(60))
        .until(() -> newest(caseId, kind).filter(clock -> clock.state() == state).isPresent());
    return newest(caseId, kind).orElseThrow();
  }

  private Optional<SlaClock> newest(UUID caseId, ClockKind kind) {
    return clocksOf(caseId, kind).stream().reduce((_, newer) -> newer);
  }

  /** The types of what was journalled of a clock, in sequence. */
  public List<String> told(SlaClock clock) {
    return journal.of(clock.clockId().toString()).stream().map(JournalRow::type).toList();
  }

  public List<JournalRow> journalOf(UUID clockId) {
    return journal.of(clockId.toString());
  }
}
