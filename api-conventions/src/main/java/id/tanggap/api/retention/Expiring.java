package id.tanggap.api.retention;

import java.time.Instant;
import java.util.Set;

/** Something of a service that is kept for a time only; a bean for each kind. */
public interface Expiring {

  /**
   * Erases the oldest that have outlived their time at an instant, at most so many, in the caller's
   * transaction; returns how many.
   *
   * @param offices the codes of the offices meant; {@code *} stands for all of them
   */
  int eraseSome(Set<String> offices, Instant now, int most);
}
