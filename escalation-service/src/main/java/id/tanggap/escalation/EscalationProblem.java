package id.tanggap.escalation;

import id.tanggap.api.problem.ProblemType;

/** Every refusal of this service that rests on a rule; thrown where the rule is. */
public enum EscalationProblem implements ProblemType {
  CONSULTATION_UNKNOWN(
      "Konsultasi belum dikenal",
      "The consultation is not known yet",
      "Try again after the seconds in Retry-After; its events may still be on their way."),
  NOT_ACCEPTED(
      "Konsultasi belum diterima petugas",
      "No officer has accepted the consultation",
      "Accept the consultation first, then escalate; a very recent acceptance may still be on its way."),
  NOT_CLASSIFIED(
      "Pertanyaan belum diidentifikasi",
      "The question has no topic yet",
      "Classify the question first (FF-3b), then escalate."),
  CASE_ENDED(
      "Konsultasi sudah berakhir",
      "The consultation has ended",
      "Only an open consultation can be escalated; a very recent reopening may still be on its way."),
  ALREADY_ESCALATED(
      "Konsultasi sudah dieskalasi",
      "The consultation has an open escalation",
      "Follow the open escalation, or withdraw it first."),
  OVERRIDE_REASON_REQUIRED(
      "Alasan memilih seksi lain wajib diisi",
      "Another section than the topic's needs a reason",
      "Send overrideReason, or leave out sectionCode (FF-7a3)."),
  ALREADY_ACKNOWLEDGED(
      "Eskalasi sudah dibaca",
      "The escalation is already acknowledged",
      "Nothing is left to do; the escalation can be answered."),
  ALREADY_ANSWERED(
      "Eskalasi sudah dijawab", "The escalation is already answered", "Read the answer given."),
  ESCALATION_WITHDRAWN(
      "Eskalasi sudah ditarik",
      "The escalation was withdrawn",
      "Nothing can be done with it; raise a new one if the consultation is open."),
  AWAITING_OFFICER(
      "Eskalasi menunggu petugas",
      "The escalation waits for the officer",
      "Wait until the officer has answered the head's question."),
  NOT_RETURNED(
      "Eskalasi tidak dikembalikan",
      "The escalation was not returned",
      "Only an escalation that the head returned can be submitted again."),
  ALREADY_IN_CHAIN(
      "Seksi sudah pernah menerima eskalasi ini",
      "The section already had this escalation",
      "Choose a section that did not have it yet, or answer."),
  SECTION_HAS_A_HEAD(
      "Seksi ini mempunyai kepala",
      "The section has a head today",
      "The head of the section acts; the head of the office stands in where there is none."),
  APPOINTMENT_OVERLAPS(
      "Penunjukan bertumpang tindih",
      "The appointment overlaps a later one",
      "End the period before the other appointment of the same kind begins."),
  APPOINTMENT_NOT_SHORTER(
      "Penunjukan tidak menjadi lebih singkat",
      "The appointment would not become shorter",
      "Name a last day within the appointment and before its present end; a longer one is a new appointment.");

  private static final int CONFLICT = 409;

  private final String titleId;
  private final String titleEn;
  private final String remedy;

  EscalationProblem(String titleId, String titleEn, String remedy) {
    this.titleId = titleId;
    this.titleEn = titleEn;
    this.remedy = remedy;
  }

  @Override
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return CONFLICT;
  }

  @Override
  public String titleId() {
    return titleId;
  }

  @Override
  public String titleEn() {
    return titleEn;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
