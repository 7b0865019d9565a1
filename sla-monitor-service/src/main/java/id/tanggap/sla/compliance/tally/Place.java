package id.tanggap.sla.compliance.tally;

import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.sla.facts.Handling;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where something counts: section, topic and officer, as far as they were known. */
@Embeddable
record Place(@Nullable String sectionCode, @Nullable String topicCode, @Nullable UUID officerId) {

  static final Place UNKNOWN = new Place(null, null, null);

  static Place of(ClockSnapshot clock) {
    var place = new Place(clock.sectionCode(), clock.topicCode(), clock.officerId());
    return place.owedBy(Subject.of(clock.kind()).orElseThrow());
  }

  static Place of(ConsultationSnapshot it) {
    return new Place(it.sectionCode(), it.topicCode(), it.officerId());
  }

  static Place of(Handling handling, Subject subject) {
    return new Place(handling.sectionCode(), handling.topicCode(), handling.officerId())
        .owedBy(subject);
  }

  /** the section's head owes the answer, not the officer who waits for it. */
  private Place owedBy(Subject subject) {
    return subject == Subject.ESCALATION_ANSWER ? new Place(sectionCode, topicCode, null) : this;
  }
}
