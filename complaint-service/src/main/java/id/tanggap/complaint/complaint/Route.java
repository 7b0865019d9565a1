package id.tanggap.complaint.complaint;

import id.tanggap.complaint.people.Standing;
import id.tanggap.events.complaint.Audience;
import id.tanggap.events.complaint.ComplaintClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a complaint is worked on, by whom it is about and by its class (section 5.3). */
public enum Route {
  COMPLIANCE_DESK(Audience.COMPLIANCE_DESK),
  OFFICE_HEAD(Audience.OFFICE_HEAD),
  /** About the head of the office: the desk hands it over by hand and decides nothing. */
  REGIONAL_OFFICE(Audience.COMPLIANCE_DESK);

  private final Audience audience;

  Route(Audience audience) {
    this.audience = audience;
  }

  /** Who reads it in this office. */
  public Audience audience() {
    return audience;
  }

  static Route of(
      Reported reported, Set<Standing> standings, @Nullable ComplaintClass complaintClass) {
    if (standings.contains(Standing.OFFICE_HEAD)) {
      return REGIONAL_OFFICE;
    }
    var forTheHead =
        reported.isUnknown()
            || standings.contains(Standing.COMPLIANCE)
            || complaintClass == ComplaintClass.COMPLAINT_SUPERVISORY;
    return forTheHead ? OFFICE_HEAD : COMPLIANCE_DESK;
  }
}
