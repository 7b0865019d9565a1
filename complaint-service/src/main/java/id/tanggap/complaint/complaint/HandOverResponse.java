package id.tanggap.complaint.complaint;

/** Where a report of a violation is told: not here (COMP-2). */
record HandOverResponse(String address, String noteId, String noteEn) {

  static HandOverResponse toWise() {
    return new HandOverResponse(
        "https://wise.kemenkeu.go.id",
        "Sampaikan langsung melalui WISE; di sini tidak ada yang disimpan.",
        "Tell it to WISE directly; nothing is kept here.");
  }
}
