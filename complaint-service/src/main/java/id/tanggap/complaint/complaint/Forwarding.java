package id.tanggap.complaint.complaint;

import id.tanggap.events.complaint.ForwardingDestination;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a complaint arrived at one channel outside; the latest word on it counts. */
@Entity
@IdClass(Forwarding.Key.class)
public class Forwarding {

  /** One complaint has one delivery state for each destination. */
  record Key(UUID complaintId, ForwardingDestination destination) implements Serializable {}

  /** Whether it arrived there. */
  public enum Delivery {
    DELIVERED,
    FAILED
  }

  @Id UUID complaintId;

  @Id
  @Enumerated(EnumType.STRING)
  ForwardingDestination destination;

  @Enumerated(EnumType.STRING)
  Delivery delivery;

  @Nullable String externalReference;
  Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected Forwarding() {}

  Forwarding(
      UUID complaintId,
      ForwardingDestination destination,
      Delivery delivery,
      @Nullable String externalReference,
      Instant now) {
    this.complaintId = complaintId;
    this.destination = destination;
    this.delivery = delivery;
    this.externalReference = externalReference;
    this.changedAt = now;
  }
}
