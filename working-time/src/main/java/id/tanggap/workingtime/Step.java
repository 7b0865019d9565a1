package id.tanggap.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;

/** One step of a derivation, in the order in which one would count on the fingers. */
public sealed interface Step {

  /** What the time runs from. */
  record Anchored(Instant at) implements Step {}

  /** the anchor, or a day after it, is no working day and so cannot be day 0. */
  record RolledForward(LocalDate date, NonWorkingReason reason) implements Step {}

  /** the day that is not counted. */
  record DayZero(LocalDate date) implements Step {}

  /** The working day with this number, and its OFFICE close. */
  record DayCounted(int number, LocalDate date, Instant close) implements Step {}

  /** A day that is not counted, and why. */
  record DaySkipped(LocalDate date, NonWorkingReason reason) implements Step {}

  /** an OFFICE close fell into a pause; one more working day follows. */
  record ClosingPaused(Instant close, Pause pause) implements Step {}

  /** a pause that moves nothing, and why. */
  record PauseWithoutEffect(Pause pause, PauseVerdict verdict) implements Step {}

  /** FF-7c: the period closes during a pause, so no report is owed for it. */
  record PeriodNotOwed(Instant close, Pause pause) implements Step {}

  /** the stakeholder's deadline comes first and is the limit. */
  record LimitedBySolution(Instant solutionDueAt) implements Step {}

  /** the stakeholder's deadline had passed already; the next OFFICE close is the limit. */
  record SolutionMissed(Instant solutionDueAt) implements Step {}

  /** TIME-1: minutes at the desk run by the clock on the wall. */
  record WallClockRan(Duration length) implements Step {}

  /** TIME-2: a stretch of SERVICE hours in which minutes ran. */
  record ServiceTimeRan(Instant from, Instant to) implements Step {}

  /** The count needs a year that is not complete; from here on only weekends are known. */
  record YearMissing(Year year) implements Step {}

  /**
   * The head of the office gave more time while there was some left; these days are counted too.
   */
  record Extended(Instant grantedAt, int workingDays) implements Step {}

  /** More time given when the deadline, as moved so far, had come: it moves nothing. */
  record ExtensionTooLate(Instant grantedAt, int workingDays) implements Step {}

  /** Calendar days ran, days off included, to the same time of day. */
  record CalendarDaysRan(int days) implements Step {}

  /** Hours ran by the clock on the wall, days off included. */
  record ClockHoursRan(long hours) implements Step {}

  /** A later date had been told, and a change of rules brings no deadline forward. */
  record AlreadyTold(Instant countedAt, Instant toldDueAt) implements Step {}

  /** The result where a year is missing. */
  record Provisional(LocalDate date) implements Step {}

  /** The result. */
  record Concluded(Instant dueAt) implements Step {}
}
