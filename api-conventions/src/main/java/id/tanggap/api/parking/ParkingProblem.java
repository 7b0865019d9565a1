package id.tanggap.api.parking;

import id.tanggap.api.problem.ProblemType;

/** Why a parked event stays where it is. */
public enum ParkingProblem implements ProblemType {
  EVENT_STILL_FAILS(
      "event-still-fails",
      "Peristiwa masih gagal diterapkan",
      "The event fails again",
      "Read its new reason in the list; mend the cause and re-drive it, or skip it.",
      "Baca alasan barunya di daftar; perbaiki penyebabnya lalu jalankan ulang, atau lewati."),
  WAITS_BEHIND_ANOTHER(
      "waits-behind-another",
      "Peristiwa menunggu peristiwa sebelumnya",
      "The event waits behind an earlier one",
      "Re-drive or skip the first parked event of its subject; this one follows by itself.",
      "Jalankan ulang atau lewati peristiwa pertama dari subjeknya; yang ini akan mengikuti."),
  EVENT_UNREADABLE(
      "event-unreadable",
      "Peristiwa tidak dapat dibaca oleh layanan ini",
      "Nothing in this service can apply the event",
      "Skip it, or install a version of the service that reads it.",
      "Lewati, atau pasang versi layanan yang dapat membacanya.");

  private final String slug;
  private final String titleId;
  private final String titleEn;
  private final String remedy;
  private final String remedyId;

  ParkingProblem(String slug, String titleId, String titleEn, String remedy, String remedyId) {
    this.slug = slug;
    this.titleId = titleId;
    this.titleEn = titleEn;
    this.remedy = remedy;
    this.remedyId = remedyId;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return 409;
  }

  @Override
  public String titleId() {
    return titleId;
  }

  @Override
  public String titleEn() {
    return titleEn;
  }

  @Override
  public String remedy() {
    return remedy;
  }

  @Override
  public String remedyId() {
    return remedyId;
  }
}
