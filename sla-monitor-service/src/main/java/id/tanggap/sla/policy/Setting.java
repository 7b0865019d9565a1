package id.tanggap.sla.policy;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a policy can say, and what changes when it says otherwise. A row of the table that is none
 * of these stops whoever reads it, so that nothing is shown as in force that nobody follows.
 */
public enum Setting {
  WORKING_DAYS(
      "workingDays",
      "Batas waktu jatuh pada penutupan kantor di hari kerja ke sekian setelah hari awal.",
      "The deadline falls on the close of office of that many working days after day 0."),
  PAUSE_AWAITING_STAKEHOLDER(
      "pauseAwaitingStakeholder",
      "Bila true, penutupan kantor selama menunggu pemohon tidak dihitung; bila false dihitung.",
      "If true, a close of office that passes while the stakeholder is awaited does not count; if"
          + " false it does."),
  EVERY_WORKING_DAYS(
      "everyWorkingDays",
      "Satu laporan kemajuan wajib dalam setiap sekian hari kerja setelah janji.",
      "One progress report is owed in every so many working days after the promise."),
  MINUTES(
      "minutes",
      "Pertanyaan yang jawabannya tersedia harus selesai atau dijanjikan dalam sekian menit.",
      "A question is answered or promised within that many minutes."),
  FIRST_REMINDER_WORKING_DAYS(
      "firstReminderWorkingDays",
      "Pemohon yang diam diingatkan pertama kali setelah sekian hari kerja.",
      "A silent stakeholder is reminded for the first time after that many working days."),
  SECOND_REMINDER_WORKING_DAYS(
      "secondReminderWorkingDays",
      "Pemohon yang diam diingatkan kedua kali setelah sekian hari kerja.",
      "A silent stakeholder is reminded for the second time after that many working days.");

  private final String key;
  private final String effectId;
  private final String effectEn;

  Setting(String key, String effectId, String effectEn) {
    this.key = key;
    this.effectId = effectId;
    this.effectEn = effectEn;
  }

  static Setting of(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("no policy can say anything of " + key));
  }

  private static Optional<Setting> find(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  /** Its name in the table and in JSON. */
  public String key() {
    return key;
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
