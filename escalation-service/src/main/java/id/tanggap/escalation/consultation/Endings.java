package id.tanggap.escalation.consultation;

import id.tanggap.events.consultation.ConsultationStatus;

/** Which statuses end a consultation; a new status does not compile until it is considered here. */
final class Endings {

  private Endings() {}

  static boolean isEnding(ConsultationStatus status) {
    return switch (status) {
      case RESOLVED, CANCELLED, CLOSED_NO_RESPONSE -> true;
      case RECEIVED, IN_ANALYSIS, FOLLOW_UP, REFERRED, AWAITING_STAKEHOLDER, ESCALATED -> false;
    };
  }
}
