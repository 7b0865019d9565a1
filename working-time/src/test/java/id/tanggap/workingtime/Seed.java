package id.tanggap.workingtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The calendar this module ships, read as a service would read it. */
final class Seed {

  static final ZoneId WIB = ZoneId.of("Asia/Pontianak");
  static final Set<Year> COMPLETE =
      Set.of(Year.of(2024), Year.of(2025), Year.of(2026), Year.of(2027));

  private static final ObjectMapper JSON = new ObjectMapper();

  private Seed() {}

  static WorkingCalendar calendar(String office) {
    return WorkingCalendar.of(
        new OfficeCode(office), 1, WIB, COMPLETE, daysOff(), weeklyHours(office));
  }

  static List<DayOff> daysOff() {
    return lines("holidays-id-2024-2027.jsonl").stream().map(Seed::dayOff).toList();
  }

  static List<WeeklyHours> weeklyHours(String office) {
    return lines("service-hours.jsonl").stream()
        .filter(row -> row.get("officeCode").asText().equals(office))
        .map(Seed::hours)
        .toList();
  }

  static List<JsonNode> lines(String resource) {
    var stream = Objects.requireNonNull(Seed.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).map(Seed::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An instant of the office, written as its wall clock shows it. */
  static Instant wib(String local) {
    return OffsetDateTime.parse(local + ":00+07:00").toInstant();
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DayOff dayOff(JsonNode row) {
    return new DayOff(
        LocalDate.parse(row.get("date").asText()),
        DayKind.valueOf(row.get("kind").asText()),
        row.get("nameId").asText(),
        row.get("nameEn").asText(),
        row.get("decree").asText());
  }

  private static WeeklyHours hours(JsonNode row) {
    return new WeeklyHours(
        Schedule.valueOf(row.get("schedule").asText()),
        Period.valueOf(row.get("period").asText()),
        elements(row.get("weekdays")).stream()
            .map(day -> DayOfWeek.valueOf(day.asText()))
            .collect(Collectors.toSet()),
        elements(row.get("intervals")).stream().map(Seed::span).toList(),
        LocalDate.parse(row.get("validFrom").asText()),
        dateOrOpen(row.get("validTo")));
  }

  private static TimeSpan span(JsonNode row) {
    return new TimeSpan(
        LocalTime.parse(row.get("from").asText()), LocalTime.parse(row.get("to").asText()));
  }

  @Nullable
  private static LocalDate dateOrOpen(JsonNode value) {
    return value.isNull() ? null : LocalDate.parse(value.asText());
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
