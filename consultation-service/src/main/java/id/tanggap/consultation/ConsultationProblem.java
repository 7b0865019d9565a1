package id.tanggap.consultation;

import id.tanggap.api.problem.ProblemText;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Wording;

/** Every refusal of this service that rests on a rule; thrown where the rule is. */
public enum ConsultationProblem implements ProblemType {
  VISIT_ALREADY_OPEN(
      "Petugas masih melayani kunjungan lain",
      "The officer has another open visit",
      "Close the open visit first (FF-1).",
      "Tutup dahulu kunjungan yang terbuka (FF-1)."),
  VISIT_NOT_WAITING(
      "Kunjungan tidak sedang menunggu",
      "The visit is not waiting",
      "Only a visit in the waiting room can be started.",
      "Hanya kunjungan di ruang tunggu yang dapat dimulai."),
  VISIT_NOT_OPEN(
      "Kunjungan tidak sedang berlangsung",
      "The visit is not open",
      "Start a visit first; a question at the desk belongs to an open visit of the officer (FF-2).",
      "Mulai kunjungan dahulu; pertanyaan tatap muka termasuk kunjungan terbuka milik petugas (FF-2)."),
  CASE_ENDED(
      "Konsultasi sudah berakhir",
      "The consultation has ended",
      "Read the consultation; a response may still be called back by a reopening.",
      "Baca konsultasinya; tanggapan masih dapat dibuka kembali."),
  HELD_BY_ANOTHER(
      "Konsultasi dipegang petugas lain",
      "Another officer holds the consultation",
      "Take it over with takeOver and a reason.",
      "Ambil alih dengan takeOver dan alasan."),
  OFFICER_NOT_AVAILABLE(
      "Petugas tidak tersedia",
      "The officer is not available",
      "Choose an officer of the case's office who is active and not away today.",
      "Pilih petugas kantor itu yang aktif dan hari ini hadir."),
  NOT_ACCEPTED(
      "Konsultasi belum diterima petugas",
      "No officer has accepted the consultation",
      "Accept the consultation first (FF-3a, ON-2a).",
      "Terima konsultasinya dahulu (FF-3a, ON-2a)."),
  STAKEHOLDER_NOT_IDENTIFIED(
      "Profil stakeholder belum diidentifikasi",
      "The stakeholder is not identified",
      "Identify the stakeholder first: satker code, organisation or name (FF-1b).",
      "Identifikasi stakeholder dahulu: kode satker, organisasi atau nama (FF-1b)."),
  NOT_CLASSIFIED(
      "Pertanyaan belum diidentifikasi",
      "The question has no topic yet",
      "Classify the question first (FF-3b, ON-2b).",
      "Klasifikasikan pertanyaannya dahulu (FF-3b, ON-2b)."),
  ESCALATION_OPEN(
      "Eskalasi masih terbuka",
      "An escalation is open",
      "Wait for the section head's answer or withdraw the escalation.",
      "Tunggu jawaban kepala seksi atau tarik eskalasinya."),
  ALREADY_ESCALATED(
      "Konsultasi sudah dieskalasi",
      "The consultation has an open escalation",
      "Follow the open escalation, or withdraw it first.",
      "Ikuti eskalasi yang terbuka, atau tarik dahulu."),
  REQUEST_OPEN(
      "Permintaan kepada stakeholder masih terbuka",
      "A request to the stakeholder is open",
      "Complete or withdraw the request first.",
      "Selesaikan atau tarik dahulu permintaannya."),
  REQUEST_FULL(
      "Permintaan sudah memuat terlalu banyak hal",
      "The request holds too many items",
      "Complete or withdraw the open request, or ask for less.",
      "Selesaikan atau tarik permintaan yang terbuka, atau minta lebih sedikit."),
  DOCUMENT_TYPE_NOT_ALLOWED(
      415,
      "Jenis dokumen tidak diterima",
      "Not a kind of document that is taken",
      "Send PDF, JPEG, PNG, DOCX, XLSX, text or CSV; what counts is in the file, not its name.",
      "Kirim PDF, JPEG, PNG, DOCX, XLSX, teks, atau CSV; yang menentukan isi berkas, bukan namanya."),
  DOCUMENT_DAMAGED(
      400,
      "Dokumen rusak",
      "The document is damaged",
      "Save the file again in its program and send that.",
      "Simpan ulang berkas itu di programnya, lalu kirim."),
  DOCUMENT_UNPACKS_TOO_FAR(
      400,
      "Dokumen membesar melebihi batas saat dibuka",
      "The document unpacks too far",
      "Split the file, or send it as PDF.",
      "Pecah berkasnya, atau kirim sebagai PDF."),
  DOCUMENT_INFECTED(
      400,
      "Dokumen mengandung malware",
      "Malware was found in the document",
      "Clean the device it came from, and send a clean file.",
      "Bersihkan perangkat asalnya, lalu kirim berkas yang bersih."),
  DOCUMENT_WITHHELD(
      "Dokumen tidak dapat dibuka karena mengandung malware",
      "The document cannot be opened, as malware was found in it",
      "Ask for a clean file; signature names what was found.",
      "Minta berkas yang bersih; signature menyebut apa yang ditemukan."),
  TOO_MANY_DOCUMENTS(
      "Dokumen sudah terlalu banyak",
      "There are too many documents",
      "Put pages into one file, or tell the office what else there is.",
      "Gabungkan halaman dalam satu berkas, atau sampaikan kepada kantor apa lagi yang ada."),
  RANGE_NOT_SATISFIABLE(
      416,
      "Bagian yang diminta tidak ada",
      "The range is beyond the end",
      "Ask for bytes that the document has.",
      "Minta byte yang memang ada pada dokumen."),
  NO_OPEN_REQUEST(
      "Tidak ada permintaan yang terbuka",
      "No such request is open",
      "Read the consultation; the request was completed or withdrawn.",
      "Baca konsultasinya; permintaan itu sudah selesai atau ditarik."),
  REFERRAL_OPEN(
      "Rujukan masih terbuka",
      "A referral is open",
      "Record the outcome of the referral first.",
      "Catat dahulu hasil rujukannya."),
  NO_OPEN_REFERRAL(
      "Tidak ada rujukan yang terbuka",
      "No referral is open",
      "Refer the consultation first, or read it again.",
      "Rujuk konsultasinya dahulu, atau baca ulang."),
  ALREADY_PROMISED(
      "Tindak lanjut sudah dijanjikan",
      "A follow-up is already promised",
      "The deadline runs; report progress or respond.",
      "Tenggat sudah berjalan; laporkan perkembangan atau beri tanggapan."),
  NOT_PROMISED(
      "Belum ada janji tindak lanjut",
      "No follow-up is promised",
      "Promise a follow-up first; before that no progress is owed (FF-7c).",
      "Janjikan tindak lanjut dahulu; sebelum itu laporan perkembangan belum wajib (FF-7c)."),
  REOPEN_WINDOW_CLOSED(
      "Masa pembukaan kembali sudah lewat",
      "The time to reopen is over",
      "Ask a new question; an officer may still correct the response.",
      "Ajukan pertanyaan baru; petugas masih dapat mengoreksi tanggapan."),
  NOT_ENDED(
      "Konsultasi masih berjalan",
      "The consultation has not ended",
      "Send a message instead; only what has ended can be reopened.",
      "Kirim pesan saja; hanya yang sudah berakhir dapat dibuka kembali."),
  NOT_RESOLVED(
      "Konsultasi belum selesai",
      "The consultation is not resolved",
      "Rate the service after its response.",
      "Beri penilaian setelah ada tanggapan."),
  ALREADY_RATED(
      "Penilaian sudah diberikan",
      "The service was rated already",
      "Nothing is left to do: each cycle is rated once.",
      "Tidak ada lagi yang perlu dilakukan: setiap siklus dinilai satu kali."),
  OPEN_CASES(
      "Masih ada yang berjalan",
      "Something of this person is still open",
      "End what the answer names first; nothing of an open case is erased or hidden.",
      "Selesaikan dahulu yang disebut jawaban; perkara terbuka tidak dihapus atau disembunyikan."),
  CASE_ERASED(
      "Isi konsultasi sudah dihapus",
      "What was written in the consultation is erased",
      "Ask a new question; number, dates and codes are all that is left.",
      "Ajukan pertanyaan baru; yang tersisa hanya nomor, tanggal, dan kode."),
  STAKEHOLDER_ERASED(
      "Data stakeholder sudah dihapus",
      "What was kept of the stakeholder is erased",
      "Nothing is left to correct or to restrict.",
      "Tidak ada lagi yang dapat diperbaiki atau dibatasi."),
  ANOTHER_OFFICE(
      "Baris milik kantor lain",
      "The row belongs to another office",
      "Send the row in a file of that office; a file is of one office.",
      "Kirim baris itu dalam berkas kantor tersebut; satu berkas milik satu kantor."),
  CONTACT_PERSON_REQUIRED(
      "Kontak person diperlukan",
      "A contact person is required",
      "Send contactPerson: nobody could reach the stakeholder otherwise (FF-7b1, A-8).",
      "Kirim contactPerson: tanpa itu stakeholder tidak dapat dihubungi (FF-7b1, A-8).");

  private static final int CONFLICT = 409;

  private final ProblemText text;

  ConsultationProblem(String titleId, String titleEn, String remedy, String remedyId) {
    this(CONFLICT, titleId, titleEn, remedy, remedyId);
  }

  ConsultationProblem(int status, String titleId, String titleEn, String remedy, String remedyId) {
    text = new ProblemText(status, new Wording(titleId, titleEn), new Wording(remedyId, remedy));
  }

  @Override
  public ProblemText text() {
    return text;
  }
}
