package id.tanggap.consultation;

import id.tanggap.api.problem.ProblemType;
import java.util.Locale;

/** Every refusal of this service that rests on a rule; thrown where the rule is. */
public enum ConsultationProblem implements ProblemType {
  VISIT_ALREADY_OPEN(
      "Petugas masih melayani kunjungan lain",
      "The officer has another open visit",
      "Close the open visit first (FF-1)."),
  VISIT_NOT_WAITING(
      "Kunjungan tidak sedang menunggu",
      "The visit is not waiting",
      "Only a visit in the waiting room can be started."),
  VISIT_NOT_OPEN(
      "Kunjungan tidak sedang berlangsung",
      "The visit is not open",
      "Start a visit first; a question at the desk belongs to an open visit of the officer (FF-2)."),
  CASE_ENDED(
      "Konsultasi sudah berakhir",
      "The consultation has ended",
      "Read the consultation; nothing more can be done to it."),
  HELD_BY_ANOTHER(
      "Konsultasi dipegang petugas lain",
      "Another officer holds the consultation",
      "Take it over with takeOver and a reason."),
  OFFICER_NOT_AVAILABLE(
      "Petugas tidak tersedia",
      "The officer is not available",
      "Choose an officer of the case's office who is active and not away today."),
  NOT_ACCEPTED(
      "Konsultasi belum diterima petugas",
      "No officer has accepted the consultation",
      "Accept the consultation first (FF-3a, ON-2a)."),
  STAKEHOLDER_NOT_IDENTIFIED(
      "Profil stakeholder belum diidentifikasi",
      "The stakeholder is not identified",
      "Identify the stakeholder first: satker code, organisation or name (FF-1b)."),
  NOT_CLASSIFIED(
      "Pertanyaan belum diidentifikasi",
      "The question has no topic yet",
      "Classify the question first (FF-3b, ON-2b)."),
  ESCALATION_OPEN(
      "Eskalasi masih terbuka",
      "An escalation is open",
      "Wait for the section head's answer or withdraw the escalation."),
  ALREADY_ESCALATED(
      "Konsultasi sudah dieskalasi",
      "The consultation has an open escalation",
      "Follow the open escalation, or withdraw it first."),
  REQUEST_OPEN(
      "Permintaan kepada stakeholder masih terbuka",
      "A request to the stakeholder is open",
      "Complete or withdraw the request first."),
  REQUEST_FULL(
      "Permintaan sudah memuat terlalu banyak hal",
      "The request holds too many items",
      "Complete or withdraw the open request, or ask for less."),
  NO_OPEN_REQUEST(
      "Tidak ada permintaan yang terbuka",
      "No such request is open",
      "Read the consultation; the request was completed or withdrawn."),
  REFERRAL_OPEN(
      "Rujukan masih terbuka", "A referral is open", "Record the outcome of the referral first."),
  NO_OPEN_REFERRAL(
      "Tidak ada rujukan yang terbuka",
      "No referral is open",
      "Refer the consultation first, or read it again."),
  ALREADY_PROMISED(
      "Tindak lanjut sudah dijanjikan",
      "A follow-up is already promised",
      "The deadline runs; report progress or respond."),
  NOT_PROMISED(
      "Belum ada janji tindak lanjut",
      "No follow-up is promised",
      "Promise a follow-up first; before that no progress is owed (FF-7c)."),
  REOPEN_WINDOW_CLOSED(
      "Masa pembukaan kembali sudah lewat",
      "The time to reopen is over",
      "Ask a new question; an officer may still correct the response."),
  NOT_ENDED(
      "Konsultasi masih berjalan",
      "The consultation has not ended",
      "Send a message instead; only what has ended can be reopened."),
  NOT_RESOLVED(
      "Konsultasi belum selesai",
      "The consultation is not resolved",
      "Rate the service after its response."),
  ALREADY_RATED(
      "Penilaian sudah diberikan",
      "The service was rated already",
      "Nothing is left to do: each cycle is rated once."),
  CONTACT_PERSON_REQUIRED(
      "Kontak person diperlukan",
      "A contact person is required",
      "Send contactPerson: nobody could reach the stakeholder otherwise (FF-7b1, A-8).");

  private static final int CONFLICT = 409;

  private final String titleId;
  private final String titleEn;
  private final String remedy;

  ConsultationProblem(String titleId, String titleEn, String remedy) {
    this.titleId = titleId;
    this.titleEn = titleEn;
    this.remedy = remedy;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
