package id.tanggap.escalation.section;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.problem.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The years in which an office of this product can appoint somebody; typing errors end here. */
final class OurTime {

  private static final int FIRST = 2000;
  private static final int LAST = 2999;

  private OurTime() {}

  static void require(String field, @Nullable LocalDate date) {
    if (date != null && (date.getYear() < FIRST || date.getYear() > LAST)) {
      throw INVALID_INPUT
          .refusal(new Wording("bukan dari zaman kita", "is not of our time").after(field))
          .violation(
              field,
              new Wording(
                  "harus dalam tahun 2000 sampai 2999", "must be in the years 2000 to 2999"));
    }
  }
}
