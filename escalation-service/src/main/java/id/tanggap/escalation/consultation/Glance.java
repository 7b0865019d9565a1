package id.tanggap.escalation.consultation;

import id.tanggap.events.consultation.ConsultationStatus;
import org.jspecify.annotations.Nullable;

/** The facts about a consultation that decide whether it can be escalated. */
public record Glance(
    String officeCode,
    boolean accepted,
    @Nullable String topicCode,
    @Nullable String sectionCode,
    ConsultationStatus status) {

  /** Whether it is accepted, classified and open, by what is known now. */
  public boolean isEscalatable() {
    return accepted && topicCode != null && sectionCode != null && !Endings.isEnding(status);
  }
}
