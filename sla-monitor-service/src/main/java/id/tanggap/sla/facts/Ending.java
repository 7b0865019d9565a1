package id.tanggap.sla.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How a case ended and when that occurred. */
@Embeddable
public record Ending(
    @Column(name = "ended_at") Instant at,
    @Column(name = "ending") @Enumerated(EnumType.STRING) How how) {

  /** With a response, or without one. */
  public enum How {
    RESOLVED,
    CANCELLED
  }
}
