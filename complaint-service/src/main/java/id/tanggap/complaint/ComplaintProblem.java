package id.tanggap.complaint;

import id.tanggap.api.problem.ProblemText;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Wording;

/** Every refusal of this service that rests on a rule; thrown where the rule is. */
public enum ComplaintProblem implements ProblemType {
  ALREADY_VERIFIED(
      "Pengaduan sudah diverifikasi",
      "The complaint is already verified",
      "Nothing is left to do; classify it.",
      "Tidak ada lagi yang perlu dilakukan; klasifikasikan."),
  NOT_VERIFIED(
      "Pengaduan belum diverifikasi",
      "The complaint is not verified",
      "Verify it first.",
      "Verifikasi dahulu."),
  ALREADY_CLASSIFIED(
      "Pengaduan sudah diklasifikasikan",
      "The complaint already has a class",
      "Its deadlines count by that class.",
      "Tenggatnya dihitung menurut klasifikasi itu."),
  COMPLAINT_NOT_CLASSIFIED(
      "Pengaduan belum diklasifikasikan",
      "The complaint has no class yet",
      "Classify it first.",
      "Klasifikasikan dahulu."),
  NOT_ASSIGNED(
      "Pengaduan belum diserahkan ke seksi",
      "No section works on the complaint",
      "Assign it first, or answer it yourself.",
      "Serahkan dahulu ke seksi, atau jawab sendiri."),
  ALREADY_IN_PROGRESS(
      "Pengaduan sudah ditindaklanjuti",
      "The complaint is in progress",
      "The section that works on it finishes.",
      "Seksi yang menanganinya yang menyelesaikan."),
  CONFLICT_OF_INTEREST(
      "Seksi itu berkepentingan",
      "The section has an interest in it",
      "Assign another section, or answer it yourself.",
      "Serahkan ke seksi lain, atau jawab sendiri."),
  BELONGS_TO_REGIONAL_OFFICE(
      "Pengaduan ini untuk kantor wilayah",
      "The complaint belongs to the regional office",
      "Redirect it to the regional office; nobody of this office decides on it.",
      "Alihkan ke kantor wilayah; tidak seorang pun di kantor ini yang memutusnya."),
  ALREADY_REQUESTED(
      "Pelapor sudah ditanya",
      "The reporter is already asked for something",
      "Wait for the answer.",
      "Tunggu jawabannya."),
  AWAITING_INFORMATION(
      "Menunggu keterangan pelapor",
      "The complaint waits for the reporter",
      "Wait until the reporter has answered.",
      "Tunggu sampai pelapor menjawab."),
  ALREADY_RESPONDED(
      "Pengaduan sudah ditanggapi",
      "The complaint is already answered",
      "Close it, or wait for the reporter.",
      "Tutup, atau tunggu pelapor."),
  NOT_RESPONDED(
      "Pengaduan belum ditanggapi",
      "The complaint is not answered yet",
      "Answer it first.",
      "Tanggapi dahulu."),
  COMPLAINT_CLOSED(
      "Pengaduan sudah ditutup",
      "The complaint is closed",
      "File a new complaint that names this one.",
      "Ajukan pengaduan baru yang menyebut pengaduan ini."),
  ALREADY_EXTENDED(
      "Tenggat sudah pernah diperpanjang",
      "The deadline was extended once",
      "It cannot be extended again.",
      "Tidak dapat diperpanjang lagi."),
  COMPLAINT_ENDED(
      "Pengaduan sudah berakhir",
      "The complaint has ended",
      "Nothing can be done with it any more.",
      "Tidak ada lagi yang dapat dilakukan."),
  ALREADY_NOTIFIED(
      "Pemberitahuan sudah disampaikan",
      "The notice was already given",
      "Nothing is left to do; what is found out later is an amendment.",
      "Tidak ada lagi yang perlu dilakukan; temuan kemudian dicatat sebagai tambahan."),
  NOTICE_INCOMPLETE(
      "Bahan pemberitahuan belum lengkap",
      "What the notice must say is not recorded yet",
      "Record how it happened and what is done about it first.",
      "Catat dahulu bagaimana terjadinya dan penanganannya."),
  DATA_REQUEST_ENDED(
      "Permintaan sudah dijawab",
      "The request is already answered",
      "Nothing can be done with it any more; a further wish is a new request.",
      "Tidak ada lagi yang dapat dilakukan; keinginan lain adalah permintaan baru."),
  COMPLAINT_OPEN(
      "Pengaduan masih berjalan",
      "The complaint is still open",
      "Erase it when it has ended.",
      "Hapus setelah pengaduan berakhir."),
  ALREADY_ERASED(
      "Isi pengaduan sudah dihapus",
      "What was written is already erased",
      "Nothing is left to do.",
      "Tidak ada lagi yang perlu dilakukan."),
  NO_CONFIDENTIAL_IDENTITY(
      "Tidak ada identitas yang dirahasiakan",
      "There is no identity in confidence",
      "Who reported openly stands in the complaint; of an anonymous reporter nothing is kept.",
      "Pelapor terbuka tercantum dalam pengaduan; tentang pelapor anonim tidak ada yang disimpan."),
  SEALED_INTAKE_CLOSED(
      "Kantor ini tidak menerima laporan tersegel",
      "This office takes in no sealed reports",
      "Tell it to WISE: https://wise.kemenkeu.go.id.",
      "Sampaikan melalui WISE: https://wise.kemenkeu.go.id."),
  ALREADY_TRANSFERRED(
      "Laporan sudah diserahkan",
      "The report was handed over already",
      "Purge it when its words are not needed here any more.",
      "Hapus isinya bila tidak diperlukan lagi di sini."),
  NOT_TRANSFERRED(
      "Laporan belum diserahkan",
      "The report was not handed over yet",
      "Hand it over first.",
      "Serahkan dahulu."),
  REPORT_PURGED(
      "Isi laporan sudah dihapus",
      "The words of the report are gone",
      "Ask whom it was handed over to.",
      "Tanyakan kepada penerima penyerahan.");

  private static final int CONFLICT = 409;

  private final ProblemText text;

  ComplaintProblem(String titleId, String titleEn, String remedy, String remedyId) {
    text = new ProblemText(CONFLICT, new Wording(titleId, titleEn), new Wording(remedyId, remedy));
  }

  @Override
  public ProblemText text() {
    return text;
  }
}
