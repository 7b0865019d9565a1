package id.tanggap.events.consultation;

/** Why a consultation changed hands; the words of who did it stay beside the journal. */
public enum AssignmentReason {
  ASSIGNED,
  RELEASED,
  ABSENT
}
