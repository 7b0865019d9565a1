package id.tanggap.benchmarks;

import java.util.UUID;

/** The ticket that both sides take in, invented. */
final class Ticket {

  static final String QUESTION =
      "SPM LS kontraktual kami ditolak dengan alasan data kontrak belum terdaftar, padahal di SAKTI"
          + " statusnya sudah kirim ke KPPN. Apa yang harus kami lakukan?";

  static final String REPORT = "Kontrak Bapak sedang kami periksa bersama Seksi Pencairan Dana.";
  static final String RESPONSE =
      "Kirim ulang ADK kontrak dari SAKTI; setelah NRK terbit SPM dapat diajukan kembali.";

  private Ticket() {}

  static String request(String reference) {
    return """
        {"officeCode":"042","channel":"HAI_CSO","externalReference":"%s","question":"%s",\
        "stakeholder":{"kind":"SATKER","roleCode":"PPSPM","satkerCode":"990003"}}"""
        .formatted(reference, QUESTION);
  }

  /** As long as the event that the service writes. */
  static String eventData(UUID id) {
    return """
        {"consultationId":"%s","number":"K-042-2026-000123","status":"RECEIVED","cycle":1,\
        "channel":"HAI_CSO","stakeholderId":"%1$s","stakeholderKind":"SATKER",\
        "satkerCode":"990003","submittedAt":"2026-11-24T05:00:00.123Z",\
        "recordedAt":"2026-11-24T05:00:00.123Z","origin":"LIVE","externalReference":"HAI-%1$s",\
        "part":1,"contentId":"%1$s","digest":"sha256:%2$s"}"""
        .formatted(id, "0".repeat(64));
  }
}
