package id.tanggap.consultation.consultation.followup;

import id.tanggap.consultation.consultation.ReferralOutcome;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a referral. */
public record ReferralConclusion(@NotNull Outcome outcome) {

  /** What an officer can say of a referral. */
  @Schema(name = "ReferralConclusionOutcome")
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
