package id.tanggap.complaint.complaint;

/** The number of a complaint and its receipt, which is shown this once. */
record FiledResponse(String number, String receipt, String noteId, String noteEn) {

  static FiledResponse of(String number, String receipt) {
    return new FiledResponse(
        number,
        receipt,
        "Simpan nomor dan tanda terima ini; tanda terima tidak dapat ditampilkan lagi.",
        "Keep the number and the receipt; the receipt cannot be shown again.");
  }
}
