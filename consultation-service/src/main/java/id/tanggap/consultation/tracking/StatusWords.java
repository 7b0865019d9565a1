package id.tanggap.consultation.tracking;

import id.tanggap.api.problem.Wording;
import id.tanggap.events.consultation.ConsultationStatus;

/** What a status means to who asked. */
final class StatusWords {

  private StatusWords() {}

  static Wording of(ConsultationStatus status) {
    return switch (status) {
      case RECEIVED -> new Wording("Menunggu diterima petugas", "Waiting for an officer");
      case IN_ANALYSIS -> new Wording("Sedang dianalisis", "Being analysed");
      case AWAITING_STAKEHOLDER ->
          new Wording("Menunggu keterangan atau dokumen Anda", "Waiting for your information");
      case REFERRED ->
          new Wording("Ditanyakan kepada unit lain", "Another authority has been asked");
      case ESCALATED ->
          new Wording("Dikonfirmasi kepada Kepala Seksi", "With the head of the section");
      case FOLLOW_UP -> new Wording("Sedang ditindaklanjuti", "Being followed up");
      case RESOLVED -> new Wording("Selesai dijawab", "Answered");
      case CANCELLED -> new Wording("Dibatalkan", "Cancelled");
      case CLOSED_NO_RESPONSE ->
          new Wording("Ditutup karena tidak ada jawaban", "Closed, as nobody replied");
    };
  }
}
