package id.tanggap.complaint.complaint;

import id.tanggap.journal.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to a complaint, when it happened and when it is recorded. The journal is
 * published, so it says the role alone: who worked on a complaint stands behind the wall, and of a
 * reporter there is nothing to say.
 */
record By(Actor actor, @Nullable UUID personId, Instant occurredAt, Instant now) {

  private static final String NOBODY = Actor.SYSTEM.id();

  static By staff(UUID personId, @Nullable String role, Instant now) {
    return new By(new Actor(NOBODY, role), personId, now, now);
  }

  static By reporter(Instant now) {
    return new By(new Actor(NOBODY, "REPORTER"), null, now, now);
  }

  static By system(Instant now) {
    return new By(Actor.SYSTEM, null, now, now);
  }

  /** The same, of something that happened then and is recorded now. */
  By at(Instant then) {
    return new By(actor, personId, then, now);
  }
}
