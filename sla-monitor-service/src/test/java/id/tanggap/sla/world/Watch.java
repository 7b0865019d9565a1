package id.tanggap.sla.world;

import id.tanggap.journal.Journal;
import id.tanggap.journal.JournalRow;
import id.tanggap.sla.clock.ClockState;
import id.tanggap.sla.clock.Clocks;
import id.tanggap.sla.clock.SlaClock;
import id.tanggap.sla.facts.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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

  @Transactional
  public List<SlaClock> clocksOf(Case subject) {
    return clocks.list("obligation.caseId", subject.id);
  }

  @Transactional
  public boolean hasHeardOfItsEnd(Case subject) {
    return cases.find(subject.id).filter(it -> it.ending().isPresent()).isPresent();
  }

  public SlaClock clockOf(Case subject) {
    return clocksOf(subject).getFirst();
  }

  public SlaClock until(Case subject, ClockState state) {
    Awaitility.await()
        .until(() -> clocksOf(subject).stream().anyMatch(clock -> clock.state() == state));
    return clockOf(subject);
  }

  /** The types of what was journalled of a clock, in sequence. */
  public List<String> told(SlaClock clock) {
    return journal.of(clock.clockId().toString()).stream().map(JournalRow::type).toList();
  }

  public List<JournalRow> journalOf(UUID clockId) {
    return journal.of(clockId.toString());
  }
}
