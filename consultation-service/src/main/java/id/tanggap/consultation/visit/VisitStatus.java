package id.tanggap.consultation.visit;

/** Where a visitor is: in the waiting room, at the desk, gone. */
public enum VisitStatus {
  WAITING,
  OPEN,
  CLOSED
}
