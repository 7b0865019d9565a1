package id.tanggap.complaint.complaint;

import id.tanggap.events.complaint.ForwardingDestination;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a complaint arrived at a destination outside. */
record Forwarded(
    ForwardingDestination destination,
    Forwarding.Delivery delivery,
    @Nullable String externalReference,
    Instant changedAt) {

  static Forwarded of(Forwarding it) {
    return new Forwarded(it.destination, it.delivery, it.externalReference, it.changedAt);
  }
}
