package id.tanggap.api.page;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many items a page holds at most: 1 to 200, 50 unless asked otherwise. */
@Schema(implementation = Integer.class, minimum = "1", maximum = "200")
public record Limit(int value) {

  public static final int MOST = 200;

  public Limit {
    if (value < 1 || value > MOST) {
      throw outOfRange();
    }
  }

  /** Reads the query parameter. */
  public static Limit fromString(String text) {
    try {
      return new Limit(Integer.parseInt(text));
    } catch (NumberFormatException noNumber) {
      throw outOfRange();
    }
  }

  /** One more than the page holds, to learn whether another page follows. */
  public int plusOne() {
    return value + 1;
  }

  private static RuntimeException outOfRange() {
    return CommonProblem.INVALID_INPUT
        .refusal(
            new Wording(
                "limit berupa bilangan bulat dari 1 sampai " + MOST,
                "limit is a whole number from 1 to " + MOST))
        .violation("limit", "1.." + MOST);
  }
}
