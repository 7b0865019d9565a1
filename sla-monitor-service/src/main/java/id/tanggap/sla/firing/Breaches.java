package id.tanggap.sla.firing;

import id.tanggap.journal.Journal;
import id.tanggap.sla.clock.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Fires what is due. Outcome, journal and outbox are one transaction, and a clock in the hands of
 * another instance is left to it, so each breach is told once.
 */
@ApplicationScoped
public class Breaches {

  private final Clocks clocks;
  private final Journal journal;
  private final DatabaseTime time;

  Breaches(Clocks clocks, Journal journal, DatabaseTime time) {
    this.clocks = clocks;
    this.journal = journal;
    this.time = time;
  }

  /** Fires at most that many clocks and answers with how many it were. */
  @Transactional
  public int fireDue(int batch) {
    var now = time.now();
    var due = clocks.claimDue(now, batch);
    journal.append(due.stream().flatMap(clock -> clock.fire(now).stream()).toList());
    return due.size();
  }

  /** Until the next armed clock is due, but no longer than {@code longest}. */
  @Transactional
  public Rest restAtMost(Duration longest) {
    var now = time.now();
    var latest = now.plus(longest);
    var until = clocks.nextWake().filter(latest::isAfter).orElse(latest);
    return new Rest(until, Duration.between(now, until));
  }
}
