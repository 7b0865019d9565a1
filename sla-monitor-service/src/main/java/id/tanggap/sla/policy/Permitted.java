package id.tanggap.sla.policy;

import java.util.regex.Pattern;

/**
 * Which values a setting can have, as they are written: whole numbers in a range, or yes and no.
 */
sealed interface Permitted {

  Permitted YES_OR_NO = new YesOrNo();

  static Permitted from(int least, int most) {
    return new Range(least, most);
  }

  boolean permits(String value);

  /** As the caller is told, in no language. */
  String words();

  /** A whole number; both ends included. */
  record Range(int least, int most) implements Permitted {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    @Override
    public boolean permits(String value) {
      return NUMBER.matcher(value).matches()
          && Integer.parseInt(value) >= least
          && Integer.parseInt(value) <= most;
    }

    @Override
    public String words() {
      return least + ".." + most;
    }
  }

  /** {@code true} or {@code false}. */
  record YesOrNo() implements Permitted {

    @Override
    public boolean permits(String value) {
      return value.equals("true") || value.equals("false");
    }

    @Override
    public String words() {
      return "true | false";
    }
  }
}
