package id.tanggap.events.consultation;

/** How a visit ended. */
public enum VisitClosingReason {
  ENDED,
  LEFT,
  AUTO
}
