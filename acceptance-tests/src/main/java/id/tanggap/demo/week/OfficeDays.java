package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.HEAD_OF_OFFICE;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Call;
import id.tanggap.demo.day.Astray;
import id.tanggap.demo.day.Office;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** The working days around the week, as the calendar of the office has them at that moment. */
final class OfficeDays {

  private static final int WEEKS = 4;

  private final List<JsonNode> days;

  OfficeDays(Office office) {
    var from = office.today().minusWeeks(1);
    var path = "/calendars/%s?from=%s&to=%s".formatted(Office.CODE, from, from.plusWeeks(WEEKS));
    var all = office.answer(HEAD_OF_OFFICE, Call.get(path)).body().path("days");
    days =
        StreamSupport.stream(all.spliterator(), false)
            .filter(day -> day.hasNonNull("closesAt"))
            .toList();
  }

  /** The close so many working days after this one, or before it. */
  Instant closingAfter(Instant close, int workingDays) {
    var closings = closings();
    var at = closings.indexOf(close);
    if (at < 0) {
      throw new Astray(close + " is no close of the office");
    }
    return closings.get(at + workingDays);
  }

  /** How many closes, none of them before the first one that counts, lie in this time. */
  int closingsBetween(Instant from, Instant to, Instant firstThatCounts) {
    var passed =
        closings().stream()
            .filter(close -> close.isAfter(from) && !close.isAfter(to))
            .filter(close -> !close.isBefore(firstThatCounts));
    return Math.toIntExact(passed.count());
  }

  /** When the office opens next, unless that was less than so long ago. */
  Instant nextMorning(Instant now, Duration grace) {
    return days.stream()
        .map(day -> time(day, "opensAt"))
        .filter(morning -> morning.plus(grace).isAfter(now))
        .findFirst()
        .orElseThrow(() -> new Astray("no working day after " + now));
  }

  /** When the office opens on its first day after this one. */
  Instant morningAfter(LocalDate date) {
    return nextMorning(date.plusDays(1).atStartOfDay(Office.ZONE).toInstant(), Duration.ZERO);
  }

  private List<Instant> closings() {
    return days.stream().map(day -> time(day, "closesAt")).toList();
  }

  private static Instant time(JsonNode day, String field) {
    return Instant.parse(day.path(field).asText());
  }
}
