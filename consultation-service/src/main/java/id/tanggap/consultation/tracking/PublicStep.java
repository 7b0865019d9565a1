package id.tanggap.consultation.tracking;

import id.tanggap.api.problem.Language;
import id.tanggap.api.problem.Wording;
import java.util.Arrays;
import java.util.List;

/** What of the journal of a case is told without an account: that it was done, not by whom. */
public enum PublicStep {
  RECEIVED("ConsultationReceived", "Pertanyaan diterima", "Question received"),
  ACCEPTED("ConsultationAccepted", "Ditangani petugas", "Taken on by an officer"),
  INPUT_REQUESTED(
      "StakeholderInputRequested", "Keterangan atau dokumen diminta", "Information was asked for"),
  INPUT_COMPLETED(
      "StakeholderInputCompleted", "Keterangan atau dokumen lengkap", "What was asked for is here"),
  FOLLOW_UP_PROMISED("FollowUpPromised", "Tindak lanjut dijanjikan", "A follow-up was promised"),
  PROGRESS_REPORTED("ProgressReported", "Perkembangan disampaikan", "Progress was reported"),
  RESOLVED("ConsultationResolved", "Tanggapan diberikan", "The response was given"),
  CANCELLED("ConsultationCancelled", "Dibatalkan", "Cancelled"),
  CLOSED_NO_RESPONSE(
      "ConsultationClosedNoResponse", "Ditutup tanpa jawaban penanya", "Closed, as nobody replied"),
  REOPENED("ConsultationReopened", "Dibuka kembali", "Reopened");

  private final String event;
  private final Wording words;

  PublicStep(String event, String indonesian, String english) {
    this.event = event;
    this.words = new Wording(indonesian, english);
  }

  /** The types of events that tell of a step; the others are how the office works. */
  static List<String> events() {
    return Arrays.stream(values()).map(step -> step.event).toList();
  }

  /** The step an event of those types tells of. */
  static PublicStep of(String event) {
    return Arrays.stream(values())
        .filter(step -> step.event.equals(event))
        .findFirst()
        .orElseThrow();
  }

  String in(Language language) {
    return words.in(language);
  }
}
