package id.tanggap.escalation.section;

import id.tanggap.journal.Actor;
import java.time.Instant;

/** Who changes the register, and when. */
record By(Actor actor, Instant now) {

  static By system(Instant now) {
    return new By(Actor.SYSTEM, now);
  }
}
