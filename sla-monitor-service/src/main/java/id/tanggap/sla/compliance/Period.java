package id.tanggap.sla.compliance;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days, both included, on which what is counted began, by the dates of each office. At most two
 * years within 2000 to 2099; anything else is a slip and refused by name.
 */
public record Period(LocalDate from, LocalDate to) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final int MOST_YEARS = 2;

  public Period {
    requireReasonable("from", from);
    requireReasonable("to", to);
    if (to.isBefore(from)) {
      throw Refusal.ofField(
          "to", new Wording("tidak boleh sebelum from", "must not be before from"));
    }
    if (!to.isBefore(from.plusYears(MOST_YEARS))) {
      throw Refusal.ofField(
          "to", new Wording("paling lama dua tahun sejak from", "at most two years from from on"));
    }
  }

  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  private static void requireReasonable(String field, LocalDate date) {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw Refusal.ofField(field, Wording.same(FIRST_YEAR + ".." + LAST_YEAR));
    }
  }
}
