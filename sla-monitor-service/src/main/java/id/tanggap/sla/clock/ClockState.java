package id.tanggap.sla.clock;

import id.tanggap.events.sla.Verdict;

/** What a clock is, derived from what happened to it; the first fact that holds decides. */
public enum ClockState {
  RUNNING,
  PAUSED,
  MET,
  MISSED,
  CANCELLED,
  UNCOMPUTABLE,
  /** A timer ran out; nobody is to blame. */
  EXPIRED;

  /** No verdict yet, nor an end. */
  boolean isUndecided() {
    return switch (this) {
      case RUNNING, PAUSED, UNCOMPUTABLE -> true;
      case MET, MISSED, CANCELLED, EXPIRED -> false;
    };
  }

  static ClockState of(SlaClock clock) {
    if (clock.fulfilment().isPresent()) {
      return clock.fulfilment().orElseThrow().verdict() == Verdict.MET ? MET : MISSED;
    }
    if (clock.cancelledAt().isPresent()) {
      return CANCELLED;
    }
    var term = clock.term();
    if (term.dueAt() == null) {
      return UNCOMPUTABLE;
    }
    if (term.pausedSince() != null) {
      return PAUSED;
    }
    if (clock.told().hasLapsed(term.dueAt())) {
      return clock.obligation().isTimer() ? EXPIRED : MISSED;
    }
    return RUNNING;
  }
}
