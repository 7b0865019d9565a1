package id.tanggap.sla.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a deadline passed unfulfilled was told: of which deadline, and when. */
@Embeddable
public record Breach(
    @Column(name = "breached_due_at") Instant dueAt,
    @Column(name = "breached_at") Instant firedAt) {

  /** The only rung of this clock so far. */
  static final String RUNG = "BREACH";
}
