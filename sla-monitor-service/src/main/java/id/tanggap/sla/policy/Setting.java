package id.tanggap.sla.policy;

import id.tanggap.events.complaint.ComplaintClass;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a policy can say, and what changes when it says otherwise. A row of the table that is none
 * of these stops whoever reads it, so that nothing is shown as in force that nobody follows.
 */
public enum Setting {
  WORKING_DAYS(
      "workingDays",
      Permitted.from(1, 1000),
      "Batas waktu jatuh pada penutupan kantor di hari kerja ke sekian setelah hari awal.",
      "The deadline falls on the close of office of that many working days after day 0."),
  PAUSE_AWAITING_STAKEHOLDER(
      "pauseAwaitingStakeholder",
      Permitted.YES_OR_NO,
      "Bila true, penutupan kantor selama menunggu pemohon tidak dihitung; bila false dihitung.",
      "If true, a close of office that passes while the stakeholder is awaited does not count; if"
          + " false it does."),
  EVERY_WORKING_DAYS(
      "everyWorkingDays",
      Permitted.from(1, 100),
      "Satu laporan kemajuan wajib dalam setiap sekian hari kerja setelah janji.",
      "One progress report is owed in every so many working days after the promise."),
  MINUTES(
      "minutes",
      Permitted.from(1, 1440),
      "Pertanyaan yang jawabannya tersedia harus selesai atau dijanjikan dalam sekian menit.",
      "A question is answered or promised within that many minutes."),
  FIRST_REMINDER_WORKING_DAYS(
      "firstReminderWorkingDays",
      Permitted.from(1, 1000),
      "Pemohon yang diam diingatkan pertama kali setelah sekian hari kerja.",
      "A silent stakeholder is reminded for the first time after that many working days."),
  SECOND_REMINDER_WORKING_DAYS(
      "secondReminderWorkingDays",
      Permitted.from(1, 1000),
      "Pemohon yang diam diingatkan kedua kali setelah sekian hari kerja.",
      "A silent stakeholder is reminded for the second time after that many working days."),
  INFORMATION_WORKING_DAYS(
      "informationWorkingDays",
      Permitted.from(1, 1_000),
      "Permintaan informasi dijawab paling lambat sekian hari kerja sejak lengkap.",
      "A request for information is answered within that many working days once complete."),
  ASPIRATION_WORKING_DAYS(
      "aspirationWorkingDays",
      Permitted.from(1, 1_000),
      "Saran dan masukan dijawab paling lambat sekian hari kerja sejak lengkap.",
      "A suggestion is answered within that many working days once complete."),
  NON_SUPERVISORY_WORKING_DAYS(
      "nonSupervisoryWorkingDays",
      Permitted.from(1, 1_000),
      "Pengaduan tidak berkadar pengawasan dijawab paling lambat sekian hari kerja sejak lengkap.",
      "A complaint that needs no examination is answered within that many working days once"
          + " complete."),
  SUPERVISORY_WORKING_DAYS(
      "supervisoryWorkingDays",
      Permitted.from(1, 1_000),
      "Pengaduan berkadar pengawasan dijawab paling lambat sekian hari kerja sejak lengkap.",
      "A complaint that needs an examination is answered within that many working days once"
          + " complete."),
  CALENDAR_DAYS(
      "calendarDays",
      Permitted.from(1, 3_650),
      "Pelapor yang diminta melengkapi ditunggu sekian hari kalender.",
      "A reporter who was asked to complete is waited for that many calendar days."),
  HOURS(
      "hours",
      Permitted.from(1, 8_760),
      "Kewajiban ini dipenuhi dalam sekian jam, hari libur termasuk.",
      "What is owed is done within that many hours, days off included.");

  private final String key;
  private final Permitted permitted;
  private final String effectId;
  private final String effectEn;

  Setting(String key, Permitted permitted, String effectId, String effectEn) {
    this.key = key;
    this.permitted = permitted;
    this.effectId = effectId;
    this.effectEn = effectEn;
  }

  /** COMP-1: by which the answer to a complaint of a class is due. */
  public static Setting workingDaysOf(ComplaintClass complaintClass) {
    return switch (complaintClass) {
      case INFORMATION_REQUEST -> INFORMATION_WORKING_DAYS;
      case ASPIRATION -> ASPIRATION_WORKING_DAYS;
      case COMPLAINT_NON_SUPERVISORY -> NON_SUPERVISORY_WORKING_DAYS;
      case COMPLAINT_SUPERVISORY -> SUPERVISORY_WORKING_DAYS;
    };
  }

  static Setting of(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("no policy can say anything of " + key));
  }

  static Optional<Setting> find(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  /** Its name in the table and in JSON. */
  public String key() {
    return key;
  }

  /** Which values it can have. */
  Permitted permitted() {
    return permitted;
  }

  /** One sentence in Indonesian: what changes when the value does. */
  public String effectId() {
    return effectId;
  }

  /** The same in English. */
  public String effectEn() {
    return effectEn;
  }
}
