package id.tanggap.sla.firing;

import id.tanggap.sla.clock.CaseClocks;
import id.tanggap.sla.clock.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Fires what is due. Outcome, journal and outbox are one transaction, and a clock in the hands of
 * another instance is left to it, so each rung is told once.
 */
@ApplicationScoped
public class DueClocks {

  private final Clocks clocks;
  private final CaseClocks caseClocks;
  private final DatabaseTime time;
  private final FiringSettings settings;

  DueClocks(Clocks clocks, CaseClocks caseClocks, DatabaseTime time, FiringSettings settings) {
    this.settings = settings;
    this.clocks = clocks;
    this.caseClocks = caseClocks;
    this.time = time;
  }

  /** Fires at most that many clocks and answers with how many it were. */
  @Transactional(TxType.REQUIRES_NEW)
  public int fire(int batch) {
    var now = time.now();
    var due = fairly(batch, now, clocks::claimDue);
    caseClocks.fire(due, now);
    return due.size();
  }

  /** Which clocks would be fired now. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<UUID> due(int batch) {
    return fairly(batch, time.now(), clocks::due);
  }

  /** Fires one clock in a transaction of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void fireAlone(UUID clockId) {
    var now = time.now();
    caseClocks.fire(clocks.claimDue(now, clockId), now);
  }

  /** The clock is tried again later; until then it keeps nobody waiting. */
  @Transactional(TxType.REQUIRES_NEW)
  public void setAside(UUID clockId, Duration retry) {
    var now = time.now();
    clocks.setAside(clockId, now, time.after(now, retry));
  }

  /** How many clocks could not be fired when they were due. */
  @Transactional(TxType.REQUIRES_NEW)
  public long howManyAreAside() {
    return clocks.howManyAreAside();
  }

  /** Until the next armed clock is due, but no longer than {@code longest}. */
  @Transactional(TxType.REQUIRES_NEW)
  public Rest restAtMost(Duration longest) {
    var now = time.now();
    var latest = time.after(now, longest);
    var until = clocks.nextWake().filter(latest::isAfter).orElse(latest);
    return new Rest(until, time.between(now, until));
  }

  /** Half a batch is for what has just become due, so that no heap of old ones holds it up. */
  private <T> List<T> fairly(int batch, Instant now, Search<T> search) {
    var justNow = time.after(now, settings.fresh().negated());
    var found = new ArrayList<>(search.between(justNow, now, (batch + 1) / 2));
    found.addAll(search.between(Instant.EPOCH, justNow, batch - found.size()));
    return found;
  }

  /** Finds what has become due in a stretch of time, the oldest first. */
  private interface Search<T> {
    List<T> between(Instant after, Instant now, int limit);
  }
}
