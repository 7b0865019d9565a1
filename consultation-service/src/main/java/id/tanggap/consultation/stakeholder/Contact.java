package id.tanggap.consultation.stakeholder;

import java.util.regex.Pattern;

/**
 * How somebody is reached. A telephone number is kept in its international form (E.164), so that
 * {@code 0812-3456-7890} and {@code +62 812 3456 7890} are one; anything else as it was stated.
 */
final class Contact {

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ ().-]");
  private static final Pattern INDONESIAN_NUMBER = Pattern.compile("(?:\\+62|0)([1-9][0-9]{7,11})");

  private Contact() {}

  static String kept(String stated) {
    var number = INDONESIAN_NUMBER.matcher(BETWEEN_DIGITS.matcher(stated).replaceAll(""));
    return number.matches() ? "+62" + number.group(1) : stated;
  }
}
