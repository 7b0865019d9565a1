package id.tanggap.consultation.consultation.followup;

import id.tanggap.consultation.consultation.ReferralOutcome;
import jakarta.validation.constraints.NotNull;

/** What came of a referral. */
public record ReferralConclusion(@NotNull Outcome outcome) {

  /** What an officer can say of a referral. */
  public enum Outcome {
    ANSWERED,
    DECLINED,
    NO_REPLY
  }

  ReferralOutcome known() {
    return switch (outcome) {
      case ANSWERED -> ReferralOutcome.ANSWERED;
      case DECLINED -> ReferralOutcome.DECLINED;
      case NO_REPLY -> ReferralOutcome.NO_REPLY;
    };
  }
}
