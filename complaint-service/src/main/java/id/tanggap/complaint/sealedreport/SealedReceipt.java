package id.tanggap.complaint.sealedreport;

import java.util.UUID;

/** What is left in the hands of whoever put a report under seal: its id, which opens nothing. */
record SealedReceipt(UUID receipt, String noteId, String noteEn) {

  static SealedReceipt of(UUID id) {
    return new SealedReceipt(
        id,
        "Laporan disegel dan hanya dibaca petugas integritas. Sampaikan juga melalui WISE:"
            + " https://wise.kemenkeu.go.id",
        "The report is sealed, and only the integrity officer reads it. Tell WISE, too:"
            + " https://wise.kemenkeu.go.id");
  }
}
