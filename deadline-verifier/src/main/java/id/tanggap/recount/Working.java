package id.tanggap.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the steps of one derivation, each held against the calendar. */
final class Working {

  private final JsonNode derivation;
  private final OfficeDays days;
  private final List<String> complaints = new ArrayList<>();
  private @Nullable LocalDate lastTold;
  private int lastNumber;

  Working(JsonNode derivation, OfficeDays days) {
    this.derivation = derivation;
    this.days = days;
  }

  /** What is wrong with the steps, taken one by one. */
  List<String> complaints() {
    derivation.path("steps").forEach(this::judge);
    return complaints;
  }

  /** all pauses that it speaks of. */
  List<Break> breaks() {
    return derivation.path("steps").findValues("pause").stream().map(Break::of).distinct().toList();
  }

  /** COMP-1: the extension that it speaks of, whether or not it came too late. */
  MoreTime moreTime() {
    for (var step : derivation.path("steps")) {
      if (step.path("step").asText().startsWith("Exten")) {
        return MoreTime.of(step);
      }
    }
    return MoreTime.NONE;
  }

  /** What the counting came to, whatever had been told before. */
  @Nullable Instant counted() {
    var before = derivation.path("steps").findValue("countedAt");
    return before == null ? concluded() : Instant.parse(before.asText());
  }

  /** What it comes to: an instant, or a date where a year is missing. */
  @Nullable Instant concluded() {
    var at = last().path("dueAt");
    return at.isTextual() ? Instant.parse(at.asText()) : null;
  }

  @Nullable LocalDate provisional() {
    var date = last().path("date");
    return date.isTextual() ? LocalDate.parse(date.asText()) : null;
  }

  @Nullable Instant anchor() {
    var at = derivation.path("steps").path(0).path("at");
    return at.isTextual() ? Instant.parse(at.asText()) : null;
  }

  private JsonNode last() {
    var steps = derivation.path("steps");
    return steps.path(steps.size() - 1);
  }

  private void judge(JsonNode step) {
    switch (step.path("step").asText()) {
      case "RolledForward", "DaySkipped" -> dayLeftOut(step);
      case "DayZero" -> lastTold = date(step);
      case "DayCounted" -> dayCounted(step);
      case "ClosingPaused", "PeriodNotOwed" -> closingInPause(step);
      case "ServiceTimeRan" -> serviceTime(step);
      case "AlreadyTold" -> alreadyTold(step);
      case "Anchored",
          "PauseWithoutEffect",
          "LimitedBySolution",
          "SolutionMissed",
          "WallClockRan",
          "CalendarDaysRan",
          "ClockHoursRan",
          "Extended",
          "ExtensionTooLate",
          "YearMissing",
          "Provisional",
          "Concluded" -> {} // what they come to is counted as a whole
      default -> complaints.add("a step that nobody can check: " + step);
    }
  }

  private void dayLeftOut(JsonNode step) {
    var date = date(step);
    require(!days.works(date), "left out, but the office works", step);
    require(days.isUnknown(date) || days.reason(date).equals(step.path("reason")), "reason", step);
    nameIsTold(step, "nameId", "textId");
    nameIsTold(step, "nameEn", "textEn");
    follows(date, step);
  }

  private void dayCounted(JsonNode step) {
    var date = date(step);
    require(days.works(date), "counted, but nobody works", step);
    require(days.isUnknown(date) || close(step).equals(days.close(date)), "close", step);
    require(step.path("number").asInt() == lastNumber + 1, "number after " + lastNumber, step);
    lastNumber = step.path("number").asInt();
    follows(date, step);
  }

  private void closingInPause(JsonNode step) {
    var close = close(step);
    require(close.equals(days.close(days.dateOf(close))), "no close of office", step);
    require(Break.of(step.path("pause")).contains(close), "not in its pause", step);
  }

  /** A deadline never comes forward to before the date that had been told. */
  private void alreadyTold(JsonNode step) {
    var told = Instant.parse(step.path("toldDueAt").asText());
    require(told.equals(concluded()), "not what it comes to", step);
    require(told.isAfter(counted()), "no later than what was counted", step);
  }

  private void serviceTime(JsonNode step) {
    var from = Instant.parse(step.path("from").asText());
    var to = Instant.parse(step.path("to").asText());
    var isOpen = false;
    for (var hours : days.serviceHours(days.dateOf(from))) {
      isOpen |=
          !from.isBefore(Instant.parse(hours.path("from").asText()))
              && !to.isAfter(Instant.parse(hours.path("to").asText()));
    }
    require(isOpen, "outside of SERVICE hours", step);
  }

  /** No day between two that are told may be passed over in silence. */
  private void follows(LocalDate date, JsonNode step) {
    require(
        lastTold == null || date.equals(lastTold.plusDays(1)),
        "a day is missing after " + lastTold,
        step);
    lastTold = date;
  }

  private void nameIsTold(JsonNode step, String name, String text) {
    var holiday = step.path("reason").path("dayOff").path(name).asText("");
    require(derivation.path(text).asText().contains(holiday), "not named in " + text, step);
  }

  private void require(boolean right, String otherwise, JsonNode step) {
    if (!right) {
      complaints.add(otherwise + ": " + step);
    }
  }

  private static LocalDate date(JsonNode step) {
    return LocalDate.parse(step.path("date").asText());
  }

  private static Instant close(JsonNode step) {
    return Instant.parse(Objects.requireNonNull(step.get("close")).asText());
  }
}
