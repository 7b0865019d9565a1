package id.tanggap.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The days of one office, read year by year. */
final class OfficeDays {

  private final Source source;
  private final String office;
  private final Map<LocalDate, JsonNode> days = new ConcurrentHashMap<>();
  private final ZoneId zone;
  private final int wanted;
  private final int version;

  /** By this version of the calendar. */
  OfficeDays(Source source, String office, int version, LocalDate first) {
    this.source = source;
    this.wanted = version;
    this.office = office;
    var told = read(first.getYear());
    zone = ZoneId.of(told.path("zone").asText());
    this.version = told.path("calendarVersion").asInt();
  }

  int version() {
    return version;
  }

  LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /** Whether the office works on a date; where nobody knows, whether it is no weekend. */
  boolean works(LocalDate date) {
    return switch (kind(date)) {
      case "WORKING" -> true;
      case "NON_WORKING" -> false;
      default -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    };
  }

  boolean isUnknown(LocalDate date) {
    return kind(date).equals("UNKNOWN");
  }

  /** The close of a working day; in an unknown year some moment of it. */
  Instant close(LocalDate date) {
    var close = day(date).path("closesAt");
    return close.isTextual()
        ? Instant.parse(close.asText())
        : date.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
  }

  JsonNode reason(LocalDate date) {
    return day(date).path("reason");
  }

  /** The SERVICE hours of a date, in order. */
  JsonNode serviceHours(LocalDate date) {
    return day(date).path("serviceHours");
  }

  private String kind(LocalDate date) {
    return day(date).path("kind").asText();
  }

  private JsonNode day(LocalDate date) {
    if (!days.containsKey(date)) {
      read(date.getYear());
    }
    return Objects.requireNonNull(days.get(date), () -> "the calendar does not tell of " + date);
  }

  private JsonNode read(int year) {
    var told =
        source.calendar(office, wanted, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    told.path("days").forEach(it -> days.put(LocalDate.parse(it.path("date").asText()), it));
    return told;
  }
}
