package id.tanggap.sla.clock;

import id.tanggap.events.sla.DeadlineMoveReason;
import jakarta.persistence.Embeddable;

/** By which versions of policy and calendar a clock is counted, as long as no change reaches it. */
@Embeddable
public record Rules(int policyVersion, int calendarVersion) {

  /** Why a deadline is another one by these rules than it was by those before. */
  DeadlineMoveReason causeOfMove(Rules now, Term before) {
    if (now.calendarVersion == calendarVersion) {
      return DeadlineMoveReason.POLICY;
    }
    return before.dueAt() == null ? DeadlineMoveReason.HORIZON : DeadlineMoveReason.CALENDAR;
  }
}
