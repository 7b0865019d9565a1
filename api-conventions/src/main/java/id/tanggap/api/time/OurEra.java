package id.tanggap.api.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * ISO-8601 texts of the years 1 to 9999: what every database, calendar and reader can hold. A year
 * with a sign or more digits, or a number of seconds, is a slip.
 */
public final class OurEra {

  private static final Pattern FORM = Pattern.compile("(?!0000)\\d{4}-.+");

  private OurEra() {}

  /** Whether a text has the form of such a time; its month or hour may still be none. */
  public static boolean holds(String text) {
    return FORM.matcher(text).matches();
  }

  /** Reads an instant; {@link DateTimeException} when it is none of ours. */
  public static Instant instant(String text) {
    return Instant.parse(required(text));
  }

  /** Reads a date; {@link DateTimeException} when it is none of ours. */
  public static LocalDate date(String text) {
    return LocalDate.parse(required(text));
  }

  private static String required(String text) {
    if (!holds(text)) {
      throw new DateTimeException("not of the years 1 to 9999");
    }
    return text;
  }
}
