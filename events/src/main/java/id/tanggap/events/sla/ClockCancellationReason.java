package id.tanggap.events.sla;

/** Why an obligation fell away. */
public enum ClockCancellationReason {
  CONSULTATION_CANCELLED,
  CLOSED_NO_RESPONSE
}
