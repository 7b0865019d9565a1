package id.tanggap.consultation.reference;

import id.tanggap.api.problem.ProblemText;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Wording;

/** Why a reference, or the file with its text, is not taken. */
public enum ReferenceProblem implements ProblemType {
  REFERENCE_ALREADY_REGISTERED(
      409,
      "Nomor itu sudah terdaftar",
      "The number is registered already",
      "Change the reference with that number; it is named in referenceId.",
      "Ubah referensi dengan nomor itu; lihat referenceId."),
  REFERENCE_FILE_TOO_LARGE(
      413,
      "Berkas terlalu besar",
      "The file is too large",
      "Send at most 20 MiB, or the text without its scanned pages.",
      "Kirim paling besar 20 MiB, atau teksnya tanpa halaman hasil pindai."),
  REFERENCE_FILE_TYPE_NOT_SUPPORTED(
      415,
      "Jenis berkas tidak didukung",
      "The type of the file is not supported",
      "Send PDF, DOCX, HTML or plain text; the bytes decide, not the name.",
      "Kirim PDF, DOCX, HTML, atau teks biasa; yang menentukan isinya, bukan namanya."),
  REFERENCE_FILE_UNREADABLE(
      400,
      "Berkas tidak dapat dibaca",
      "The file cannot be read",
      "Open it where it was made and save it again, without a password.",
      "Buka di aplikasi asalnya dan simpan ulang, tanpa kata sandi."),
  REFERENCE_FILE_EXPANDS_TOO_FAR(
      400,
      "Isi berkas terlalu besar setelah dibuka",
      "The file holds more than it says",
      "Send the text alone, without what is packed into the file.",
      "Kirim teksnya saja, tanpa isi lain yang dikemas dalam berkas."),
  REFERENCE_FILE_TAKES_TOO_LONG(
      400,
      "Berkas terlalu lama dibaca",
      "The file takes too long to read",
      "Split it, or send it as plain text.",
      "Pecah berkasnya, atau kirim sebagai teks biasa."),
  REFERENCE_FILE_HAS_NO_TEXT(
      400,
      "Berkas tidak memuat teks",
      "The file holds no text",
      "Scanned pages have to be recognised as text first.",
      "Halaman hasil pindai harus dikenali sebagai teks dahulu.");

  private final ProblemText text;

  ReferenceProblem(int status, String titleId, String titleEn, String remedy, String remedyId) {
    text = new ProblemText(status, new Wording(titleId, titleEn), new Wording(remedyId, remedy));
  }

  @Override
  public ProblemText text() {
    return text;
  }
}
