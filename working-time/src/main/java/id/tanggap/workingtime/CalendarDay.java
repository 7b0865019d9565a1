package id.tanggap.workingtime;

import java.time.Instant;
import java.time.LocalDate;

/** What a calendar knows about one date. */
public sealed interface CalendarDay {

  LocalDate date();

  /** A date in a complete year. */
  sealed interface Known extends CalendarDay {}

  /** A working day with the opening and the close of its OFFICE hours. */
  record Working(LocalDate date, Instant opening, Instant close) implements Known {}

  /** A date on which nobody works, and why. */
  record NonWorking(LocalDate date, NonWorkingReason reason) implements Known {}

  /** A date in a year that is not complete: nobody can tell yet. */
  record Unknown(LocalDate date) implements CalendarDay {}
}
