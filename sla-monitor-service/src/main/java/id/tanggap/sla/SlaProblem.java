package id.tanggap.sla;

import id.tanggap.api.problem.ProblemText;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Wording;

/** Every refusal of this service that rests on a rule; thrown where the rule is. */
public enum SlaProblem implements ProblemType {
  ALREADY_IN_CALENDAR(
      "Sudah tercatat dalam kalender",
      "The calendar says so already",
      "Nothing is left to do; revoke the entry first if it is to be another one.",
      "Tidak ada lagi yang perlu dilakukan; cabut dahulu bila isinya harus lain."),
  NOT_IN_CALENDAR(
      "Tidak tercatat dalam kalender",
      "The calendar has no such entry",
      "Read the calendar and name an entry that it holds.",
      "Baca kalendernya, lalu sebut entri yang ada di dalamnya."),
  DATE_HAS_PASSED(
      "Tanggal itu sudah tiba sebagai hari libur",
      "That date has come as a day off",
      "A working day is announced before it begins; deadlines counted on the day off.",
      "Hari kerja diumumkan sebelum hari itu tiba; batas waktu sudah memperhitungkannya sebagai libur."),
  YEAR_OUT_OF_ORDER(
      "Tahun kalender dilengkapi berurutan",
      "Years are completed in order",
      "Complete the year that follows completeThrough.",
      "Lengkapi tahun sesudah completeThrough."),
  HOURS_CONTRADICT(
      "Jam kerja saling bertentangan",
      "Two rows of hours contradict each other",
      "Revoke the row that is in the way, or give the new one another first or last day.",
      "Cabut baris yang bertentangan, atau beri baris baru tanggal mulai atau akhir yang lain.");

  private static final int CONFLICT = 409;

  private final ProblemText text;

  SlaProblem(String titleId, String titleEn, String remedy, String remedyId) {
    text = new ProblemText(CONFLICT, new Wording(titleId, titleEn), new Wording(remedyId, remedy));
  }

  @Override
  public ProblemText text() {
    return text;
  }
}
