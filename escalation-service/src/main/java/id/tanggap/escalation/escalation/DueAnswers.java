package id.tanggap.escalation.escalation;

import id.tanggap.escalation.section.OfficeZones;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Says deadlines in the dates of the office. */
@RequestScoped
class DueAnswers {

  private final OfficeZones zones;

  DueAnswers(OfficeZones zones) {
    this.zones = zones;
  }

  @Nullable DueAnswer of(Escalation escalation) {
    var dueAt = escalation.answerDueAt;
    return dueAt == null ? null : new DueAnswer(dueAt, zones.dateAt(escalation.officeCode, dueAt));
  }
}
