package id.tanggap.sla.facts;

import java.time.Instant;

/** How a cycle of a case ended and when that occurred. */
public record Ending(Instant at, How how) {

  /** With a response, or without one. */
  public enum How {
    RESOLVED,
    CANCELLED,
    CLOSED_NO_RESPONSE,
    RESPONDED,
    REJECTED,
    REDIRECTED,
    WITHDRAWN
  }
}
