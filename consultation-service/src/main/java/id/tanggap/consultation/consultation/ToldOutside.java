package id.tanggap.consultation.consultation;

import java.util.Set;

/** Which events of a case concern the stakeholder itself; the rest is how the office works. */
public final class ToldOutside {

  private static final Set<String> TYPES =
      Set.of(
          "ConsultationReceived",
          "ConsultationAccepted",
          "StakeholderInputRequested",
          "StakeholderInputCompleted",
          "StakeholderInputWithdrawn",
          "FollowUpPromised",
          "ProgressReported",
          "ConsultationResolved",
          "ConsultationCancelled",
          "ConsultationClosedNoResponse",
          "ConsultationReopened",
          "StakeholderMessageReceived",
          "SupportingDocumentReceived");

  private ToldOutside() {}

  /** Whether outside of the office one may know that this happened. */
  public static boolean includes(String type) {
    return TYPES.contains(type);
  }
}
