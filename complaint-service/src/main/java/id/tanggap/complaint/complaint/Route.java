package id.tanggap.complaint.complaint;

import id.tanggap.complaint.people.Standing;
import id.tanggap.events.complaint.Audience;
import id.tanggap.events.complaint.ComplaintClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint is worked on, by whom it is about and by its class (section 5.3); each one is
 * stricter than the one before.
 */
public enum Route {
  COMPLIANCE_DESK(Audience.COMPLIANCE_DESK),
  OFFICE_HEAD(Audience.OFFICE_HEAD),
  /** The head of the office may not read it: the desk hands it over by hand and decides nothing. */
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
            || standings.contains(Standing.NO_DESK_LEFT)
            || complaintClass == ComplaintClass.COMPLAINT_SUPERVISORY;
    if (!forTheHead) {
      return COMPLIANCE_DESK;
    }
    return standings.contains(Standing.NO_HEAD_LEFT) ? REGIONAL_OFFICE : OFFICE_HEAD;
  }

  /** The one of two that fewer may decide on; news of people never opens a complaint again. */
  Route orStricter(Route other) {
    return other.compareTo(this) > 0 ? other : this;
  }

  /**
   * Whether it goes past the office though its head is not reported, or nobody is left to hand it
   * over.
   */
  boolean isBeyond(Set<Standing> standings) {
    return this == REGIONAL_OFFICE
        && (standings.contains(Standing.NO_DESK_LEFT) || !standings.contains(Standing.OFFICE_HEAD));
  }
}
