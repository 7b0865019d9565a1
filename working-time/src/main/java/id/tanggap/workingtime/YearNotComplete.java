package id.tanggap.workingtime;

import java.time.Year;

/** A question about a year whose days off are not all known yet; guessing would shorten it. */
public final class YearNotComplete extends RuntimeException {

  private final Year year;

  public YearNotComplete(Year year) {
    super("the calendar of " + year + " is not complete");
    this.year = year;
  }

  /** The year that is missing. */
  public Year year() {
    return year;
  }
}
