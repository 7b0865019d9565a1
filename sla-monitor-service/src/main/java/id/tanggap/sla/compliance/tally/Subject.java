package id.tanggap.sla.compliance.tally;

import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.ClockKind;
import java.util.Optional;

/** What figures are about: a kind of obligation, or the consultations themselves. */
public enum Subject {
  DESK_TIME,
  SOLUTION,
  PROGRESS,
  ESCALATION_ANSWER,
  CONSULTATION,
  /** Consultations that came in finished, for statistics; they have no clocks. */
  HISTORICAL;

  /** A timer expires without blame, so nobody kept or missed it. */
  static Optional<Subject> of(ClockKind kind) {
    return switch (kind) {
      case DESK_TIME -> Optional.of(DESK_TIME);
      case SOLUTION -> Optional.of(SOLUTION);
      case PROGRESS -> Optional.of(PROGRESS);
      case ESCALATION_ANSWER -> Optional.of(ESCALATION_ANSWER);
      case STAKEHOLDER_SILENCE, REOPEN_WINDOW, COMPLAINT_REPLY, COMPLAINT_CLOSING ->
          Optional.empty();
      case COMPLAINT_VERIFICATION, COMPLAINT_FOLLOW_UP, COMPLAINT_RESPONSE ->
          Optional.empty(); // figures of an office would tell of complaints to those reported
      case INCIDENT_NOTICE, PERSONAL_DATA_REQUEST ->
          Optional.empty(); // there are too few of them for a figure that gives none away
    };
  }

  static Subject of(Origin origin) {
    return origin == Origin.HISTORICAL ? HISTORICAL : CONSULTATION;
  }

  /** Whether it is owed by somebody until some time. */
  public boolean isObligation() {
    return switch (this) {
      case DESK_TIME, SOLUTION, PROGRESS, ESCALATION_ANSWER -> true;
      case CONSULTATION, HISTORICAL -> false;
    };
  }
}
