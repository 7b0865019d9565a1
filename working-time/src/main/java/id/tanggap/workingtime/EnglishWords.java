package id.tanggap.workingtime;

import id.tanggap.workingtime.NonWorkingReason.NoOfficeHours;
import id.tanggap.workingtime.NonWorkingReason.Off;
import id.tanggap.workingtime.NonWorkingReason.Weekend;
import java.time.Duration;
import java.time.ZoneId;

/** The steps of a derivation in English. */
final class EnglishWords {

  private final SpokenTime time;

  EnglishWords(ZoneId zone) {
    this.time = SpokenTime.english(zone);
  }

  String sentence(Step step) {
    return switch (step) {
      case Step.Anchored s -> "The time runs from " + time.of(s.at()) + ".";
      case Step.RolledForward s ->
          time.of(s.date()) + " is no working day" + why(s.reason()) + ", so the start moves on.";
      case Step.DayZero s ->
          time.of(s.date()) + " is the starting day, which does not count as a working day yet.";
      case Step.DayCounted s ->
          "Working day " + s.number() + ": the office closes on " + time.of(s.close()) + ".";
      case Step.DaySkipped s -> time.of(s.date()) + " does not count" + why(s.reason()) + ".";
      case Step.ClosingPaused s ->
          "When the office closed on "
              + time.of(s.close())
              + " the count stood still"
              + since(s.pause())
              + ", so one working day is added.";
      case Step.PauseWithoutEffect s -> withoutEffect(s);
      case Step.PeriodNotOwed s ->
          "No report is owed for this period: on "
              + time.of(s.close())
              + " the count stood still"
              + since(s.pause())
              + ".";
      case Step.LimitedBySolution s ->
          "This may not be later than the stakeholder's own deadline, "
              + time.of(s.solutionDueAt())
              + ".";
      case Step.SolutionMissed s ->
          "The stakeholder's own deadline, "
              + time.of(s.solutionDueAt())
              + ", had passed already, so the next close of office counts.";
      case Step.WallClockRan s -> "At the desk the time is " + spoken(s.length()) + " in full.";
      case Step.ServiceTimeRan s ->
          spoken(Duration.between(s.from(), s.to()))
              + " of service hours ran until "
              + time.of(s.to())
              + ".";
      case Step.Extended s ->
          "On "
              + time.of(s.grantedAt())
              + " the head of the office gave "
              + counted(s.workingDays(), "more working day")
              + ".";
      case Step.ExtensionTooLate s ->
          "More time, given on "
              + time.of(s.grantedAt())
              + ", changes nothing: the deadline had come by then.";
      case Step.CalendarDaysRan s ->
          "The time is " + counted(s.days(), "calendar day") + ", days off included.";
      case Step.ClockHoursRan s ->
          "The time is " + counted(s.hours(), "hour") + ", days off included.";
      case Step.YearMissing s ->
          "The working calendar of "
              + s.year()
              + " is not complete, so the deadline is not certain yet.";
      case Step.AlreadyTold s ->
          "By the rules of today it would be "
              + time.of(s.countedAt())
              + ", but "
              + time.of(s.toldDueAt())
              + " had been told and is not brought forward.";
      case Step.Provisional s ->
          "Provisional date, counting only weekends: " + time.of(s.date()) + ".";
      case Step.Concluded s -> "The deadline is " + time.of(s.dueAt()) + ".";
    };
  }

  String source(Derivation derivation) {
    return "Worked out by version %d of the working calendar of office %s."
        .formatted(derivation.calendarVersion(), derivation.office());
  }

  private String withoutEffect(Step.PauseWithoutEffect step) {
    var pause = "The pause" + since(step.pause());
    return switch (step.verdict()) {
      case NO_CLOSING -> pause + " changes nothing: it adds no close of office.";
      case AFTER_DEADLINE -> pause + " changes nothing: the deadline had come by then.";
      case STILL_OPEN ->
          pause + " still goes on: this deadline is the earliest possible, and may move.";
    };
  }

  private String since(Pause pause) {
    var to = pause.to();
    return to == null
        ? " since " + time.of(pause.from())
        : " from " + time.of(pause.from()) + " to " + time.of(to);
  }

  private static String why(NonWorkingReason reason) {
    return switch (reason) {
      case Weekend _ -> " (weekend)";
      case NoOfficeHours _ -> " (no office hours)";
      case Off off -> " (%s, %s)".formatted(off.dayOff().nameEn(), off.dayOff().decree());
    };
  }

  private static String spoken(Duration length) {
    var seconds = length.toSecondsPart();
    var minutes = counted(length.toMinutes(), "minute");
    return seconds == 0 ? minutes : minutes + " " + counted(seconds, "second");
  }

  private static String counted(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
