package id.tanggap.api.parking;

import id.tanggap.api.problem.ProblemText;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Wording;

/** Why a parked event stays where it is. */
public enum ParkingProblem implements ProblemType {
  EVENT_STILL_FAILS(
      "Peristiwa masih gagal diterapkan",
      "The event fails again",
      "Read its new reason in the list; mend the cause and re-drive it, or skip it.",
      "Baca alasan barunya di daftar; perbaiki penyebabnya lalu jalankan ulang, atau lewati."),
  WAITS_BEHIND_ANOTHER(
      "Peristiwa menunggu peristiwa sebelumnya",
      "The event waits behind an earlier one",
      "Re-drive or skip the first parked event of its subject; this one follows by itself.",
      "Jalankan ulang atau lewati peristiwa pertama dari subjeknya; yang ini akan mengikuti."),
  EVENT_UNREADABLE(
      "Peristiwa tidak dapat dibaca oleh layanan ini",
      "Nothing in this service can apply the event",
      "Skip it, or install a version of the service that reads it.",
      "Lewati, atau pasang versi layanan yang dapat membacanya.");

  private static final int CONFLICT = 409;

  private final ProblemText text;

  ParkingProblem(String titleId, String titleEn, String remedy, String remedyId) {
    text = new ProblemText(CONFLICT, new Wording(titleId, titleEn), new Wording(remedyId, remedy));
  }

  @Override
  public ProblemText text() {
    return text;
  }
}
