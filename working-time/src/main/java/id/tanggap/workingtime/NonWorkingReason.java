package id.tanggap.workingtime;

/** Why nobody works on a date. */
public sealed interface NonWorkingReason {

  /** Saturday or Sunday. */
  record Weekend() implements NonWorkingReason {}

  /** A holiday, joint leave, election day or closure, with its name and decree. */
  record Off(DayOff dayOff) implements NonWorkingReason {}

  /** A working day by the calendar for which no OFFICE hours are known, or none are kept. */
  record NoOfficeHours() implements NonWorkingReason {}
}
