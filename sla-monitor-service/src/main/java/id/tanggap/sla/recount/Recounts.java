package id.tanggap.sla.recount;

import id.tanggap.sla.clock.Behind;
import id.tanggap.sla.clock.ClocksBehind;
import id.tanggap.sla.clock.Recounting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One batch in one short transaction: deadlines, journal and outbox together. */
@ApplicationScoped
public class Recounts {

  private static final int PASSED_OVER = 2_000;

  private final ClocksBehind clocks;
  private final Recounting recounting;
  private final Clock time;

  Recounts(ClocksBehind clocks, Recounting recounting, Clock time) {
    this.clocks = clocks;
    this.recounting = recounting;
    this.time = time;
  }

  /** What is left of all changes. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<Behind> behind() {
    return clocks.all(time.instant());
  }

  /** Lets clocks be that the change cannot touch, and answers with how many it were. */
  @Transactional(TxType.REQUIRES_NEW)
  public int passOver(Behind.Calendar behind) {
    return clocks.passOver(behind, PASSED_OVER);
  }

  /** Counts at most so many clocks anew and answers with how many it were. */
  @Transactional(TxType.REQUIRES_NEW)
  public int recount(Behind behind, int batch, Set<UUID> aside) {
    var claimed = clocks.claim(behind, batch, aside);
    recounting.bringUpToDate(claimed, time.instant());
    return claimed.size();
  }

  /** Some that still wait. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<UUID> waiting(Behind behind, int batch, Set<UUID> aside) {
    return clocks.waiting(behind, batch, aside);
  }

  /** Counts one clock anew in a transaction of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void recountAlone(UUID clockId) {
    recounting.bringUpToDate(clocks.claim(clockId), time.instant());
  }
}
