package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;

/** By what the obligations of one case are counted. */
interface Rulebook {

  /** For an obligation that begins now. */
  Count of(ClockKind kind);

  /** For an obligation that has begun: by the versions of then. */
  Count of(SlaClock clock);
}
