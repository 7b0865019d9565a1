package id.tanggap.escalation;

import id.tanggap.api.problem.ProblemText;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Wording;

/** Every refusal of this service that rests on a rule; thrown where the rule is. */
public enum EscalationProblem implements ProblemType {
  CONSULTATION_UNKNOWN(
      "Konsultasi belum dikenal",
      "The consultation is not known yet",
      "Try again after the seconds in Retry-After; its events may still be on their way.",
      "Coba lagi setelah jumlah detik dalam Retry-After; peristiwanya mungkin masih dalam perjalanan."),
  NOT_ACCEPTED(
      "Konsultasi belum diterima petugas",
      "No officer has accepted the consultation",
      "Accept the consultation first, then escalate; a very recent acceptance may still be on its way.",
      "Terima konsultasinya dahulu, lalu eskalasikan; penerimaan yang baru saja terjadi mungkin masih dalam perjalanan."),
  NOT_CLASSIFIED(
      "Pertanyaan belum diidentifikasi",
      "The question has no topic yet",
      "Classify the question first (FF-3b), then escalate.",
      "Klasifikasikan pertanyaannya dahulu (FF-3b), lalu eskalasikan."),
  CASE_ENDED(
      "Konsultasi sudah berakhir",
      "The consultation has ended",
      "Only an open consultation can be escalated; a very recent reopening may still be on its way.",
      "Hanya konsultasi yang terbuka dapat dieskalasi; pembukaan kembali yang baru saja terjadi mungkin masih dalam perjalanan."),
  ALREADY_ESCALATED(
      "Konsultasi sudah dieskalasi",
      "The consultation has an open escalation",
      "Follow the open escalation, or withdraw it first.",
      "Ikuti eskalasi yang terbuka, atau tarik dahulu."),
  OVERRIDE_REASON_REQUIRED(
      "Alasan memilih seksi lain wajib diisi",
      "Another section than the topic's needs a reason",
      "Send overrideReason, or leave out sectionCode (FF-7a3).",
      "Kirim overrideReason, atau kosongkan sectionCode (FF-7a3)."),
  ALREADY_ACKNOWLEDGED(
      "Eskalasi sudah dibaca",
      "The escalation is already acknowledged",
      "Nothing is left to do; the escalation can be answered.",
      "Tidak ada lagi yang perlu dilakukan; eskalasi dapat dijawab."),
  ALREADY_ANSWERED(
      "Eskalasi sudah dijawab",
      "The escalation is already answered",
      "Read the answer given.",
      "Baca jawaban yang sudah diberikan."),
  ESCALATION_WITHDRAWN(
      "Eskalasi sudah ditarik",
      "The escalation was withdrawn",
      "Nothing can be done with it; raise a new one if the consultation is open.",
      "Tidak ada lagi yang dapat dilakukan; ajukan yang baru bila konsultasinya terbuka."),
  AWAITING_OFFICER(
      "Eskalasi menunggu petugas",
      "The escalation waits for the officer",
      "Wait until the officer has answered the head's question.",
      "Tunggu sampai petugas menjawab pertanyaan kepala seksi."),
  NOT_RETURNED(
      "Eskalasi tidak dikembalikan",
      "The escalation was not returned",
      "Only an escalation that the head returned can be submitted again.",
      "Hanya eskalasi yang dikembalikan kepala seksi dapat diajukan lagi."),
  ALREADY_IN_CHAIN(
      "Seksi sudah pernah menerima eskalasi ini",
      "The section already had this escalation",
      "Choose a section that did not have it yet, or answer.",
      "Pilih seksi yang belum pernah menerimanya, atau jawab."),
  SECTION_HAS_A_HEAD(
      "Seksi ini mempunyai kepala",
      "The section has a head today",
      "The head of the section acts; the head of the office stands in where there is none.",
      "Kepala seksi yang bertindak; kepala kantor menggantikan bila tidak ada."),
  APPOINTMENT_OVERLAPS(
      "Penunjukan bertumpang tindih",
      "The appointment overlaps a later one",
      "End the period before the other appointment of the same kind begins.",
      "Akhiri masanya sebelum penunjukan lain yang sejenis dimulai."),
  APPOINTMENT_NOT_SHORTER(
      "Penunjukan tidak menjadi lebih singkat",
      "The appointment would not become shorter",
      "Name a last day within the appointment and before its present end; a longer one is a new appointment.",
      "Sebut hari terakhir dalam masa penunjukan dan sebelum akhirnya sekarang; yang lebih lama adalah penunjukan baru.");

  private static final int CONFLICT = 409;

  private final ProblemText text;

  EscalationProblem(String titleId, String titleEn, String remedy, String remedyId) {
    text = new ProblemText(CONFLICT, new Wording(titleId, titleEn), new Wording(remedyId, remedy));
  }

  @Override
  public ProblemText text() {
    return text;
  }
}
