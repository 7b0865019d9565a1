package id.tanggap.sla.stream;

import java.util.Set;

/**
 * Which events of a ticket concern those outside of the office: what consultation-service shows
 * them in the timeline, and the clocks that they may see. The rest is how the office works.
 */
final class ToldOutside {

  private static final Set<String> TYPES =
      Set.of(
          "ConsultationReceived",
          "ConsultationAccepted",
          "StakeholderInputRequested",
          "StakeholderInputCompleted",
          "StakeholderInputWithdrawn",
          "StakeholderMessageReceived",
          "SupportingDocumentReceived",
          "FollowUpPromised",
          "ProgressReported",
          "ConsultationResolved",
          "ConsultationReopened",
          "ConsultationCancelled",
          "ConsultationClosedNoResponse",
          "SlaClockStarted",
          "SlaClockPaused",
          "SlaClockResumed",
          "SlaDeadlineMoved",
          "SlaBreached",
          "SlaMet",
          "SlaVerdictAmended",
          "SlaClockCancelled",
          "SlaReminderDue",
          "SlaTimerExpired");

  private ToldOutside() {}

  static boolean includes(String type) {
    return TYPES.contains(type);
  }
}
