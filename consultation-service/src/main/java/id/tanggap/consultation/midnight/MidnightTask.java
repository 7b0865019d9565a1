package id.tanggap.consultation.midnight;

import java.time.Instant;

/** Something that is due once a day has begun in an office. */
public interface MidnightTask {

  /**
   * Does one thing that is due, in a transaction of its own; what another instance has in hand is
   * left to it.
   *
   * @return whether there was one
   */
  boolean doNext(Instant now);
}
