package id.tanggap.workingtime;

import java.time.LocalDate;

/**
 * One date that differs from its weekday, by decree or by a decision of the office: a day off, or
 * with {@link DayKind#EXTRA_WORKING_DAY} a weekend day or holiday on which the office works. The
 * names are for people, the decree is the basis one can ask for.
 */
public record DayOff(LocalDate date, DayKind kind, String nameId, String nameEn, String decree) {

  public DayOff {
    requireText(nameId, "nameId");
    requireText(nameEn, "nameEn");
    requireText(decree, "decree");
  }

  private static void requireText(String text, String field) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a day off needs a " + field);
    }
  }
}
