package id.tanggap.sla.facts;

/** What can make a clock wait, or keep it from waiting. */
public enum FactKind {
  REQUEST_OPENED,
  REQUEST_CLOSED,
  ESCALATION_OPENED,
  ESCALATION_CLOSED;

  boolean isOfRequest() {
    return this == REQUEST_OPENED || this == REQUEST_CLOSED;
  }

  boolean opens() {
    return this == REQUEST_OPENED || this == ESCALATION_OPENED;
  }
}
