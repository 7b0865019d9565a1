package id.tanggap.sla.facts;

import id.tanggap.events.complaint.ComplaintClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What decides how much time a complaint has.
 *
 * @param extraWorkingDays COMP-1: how much more time the head of the office gave, once
 */
@Embeddable
public record Examination(
    @Enumerated(EnumType.STRING) @Nullable ComplaintClass complaintClass,
    @Nullable Integer extraWorkingDays) {

  static final Examination NONE = new Examination(null, null);

  Examination as(ComplaintClass found) {
    return new Examination(found, extraWorkingDays);
  }

  Examination longerBy(int workingDays) {
    return new Examination(complaintClass, workingDays);
  }
}
