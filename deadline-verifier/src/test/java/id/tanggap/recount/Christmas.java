package id.tanggap.recount;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/** A question of 22 December 2026, as the API tells of it; each answer can be spoilt. */
final class Christmas implements Source {

  static final String ANCHOR = "2026-12-22T02:00:00Z";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ZoneId WIB = ZoneId.of("Asia/Pontianak");
  private static final Map<LocalDate, String> HOLIDAYS =
      Map.of(
          LocalDate.of(2026, 12, 24), "Cuti Bersama Natal",
          LocalDate.of(2026, 12, 25), "Hari Raya Natal");

  /** The working of {@code SOLUTION}: three working days. */
  static final String WORKING =
      """
      {"steps": [
        {"step": "Anchored", "at": "2026-12-22T02:00:00Z"},
        {"step": "DayZero", "date": "2026-12-22"},
        {"step": "DayCounted", "number": 1, "date": "2026-12-23", "close": "2026-12-23T09:00:00Z"},
        {"step": "DaySkipped", "date": "2026-12-24", "reason": {"because": "Off", "dayOff": {"nameId": "Cuti Bersama Natal"}}},
        {"step": "DaySkipped", "date": "2026-12-25", "reason": {"because": "Off", "dayOff": {"nameId": "Hari Raya Natal"}}},
        {"step": "DaySkipped", "date": "2026-12-26", "reason": {"because": "Weekend"}},
        {"step": "DaySkipped", "date": "2026-12-27", "reason": {"because": "Weekend"}},
        {"step": "DayCounted", "number": 2, "date": "2026-12-28", "close": "2026-12-28T09:00:00Z"},
        {"step": "DayCounted", "number": 3, "date": "2026-12-29", "close": "2026-12-29T09:00:00Z"},
        {"step": "Concluded", "dueAt": "2026-12-29T09:00:00Z"}],
       "textId": "Cuti Bersama Natal, Hari Raya Natal", "textEn": ""}
      """;

  private final Map<String, String> workings;

  Christmas(Map<String, String> workings) {
    this.workings = workings;
  }

  /** A clock with this id that the office owes until then. */
  static JsonNode clock(String id, String kind, String anchorAt, String dueAt) {
    return read(
        """
        {"clockId": "%s", "kind": "%s", "officeCode": "042", "channel": "HAI_CSO", "cycle": 1,
         "period": 1, "policyVersion": 1, "calendarVersion": 1, "dayZero": "2026-12-22",
         "anchorAt": "%s", "dueAt": "%s"}
        """
            .formatted(id, kind, anchorAt, dueAt));
  }

  @Override
  public JsonNode derivation(String clockId) {
    return read(Objects.requireNonNull(workings.get(clockId)));
  }

  @Override
  public JsonNode policy(String kind, String officeCode, int version) {
    return read(
        """
        {"version": 1, "settings": {"workingDays": {"value": "%d"}, "minutes": {"value": "20"},
         "everyWorkingDays": {"value": "1"}, "aspirationWorkingDays": {"value": "3"},
         "supervisoryWorkingDays": {"value": "60"}, "calendarDays": {"value": "4"},
         "hours": {"value": "72"}}}
        """
            .formatted(kind.equals("ESCALATION_ANSWER") ? 1 : 3));
  }

  @Override
  public JsonNode calendar(String officeCode, int version, LocalDate from, LocalDate to) {
    var calendar = JSON.createObjectNode().put("zone", WIB.getId()).put("calendarVersion", 1);
    var days = calendar.putArray("days");
    from.datesUntil(to.plusDays(1)).forEach(date -> days.add(day(date)));
    return calendar;
  }

  private static JsonNode day(LocalDate date) {
    if (date.getYear() > 2026) {
      return read("{\"date\": \"%s\", \"kind\": \"UNKNOWN\"}".formatted(date));
    }
    if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      return off(date, "{\"because\": \"Weekend\"}");
    }
    return HOLIDAYS.containsKey(date)
        ? off(
            date,
            "{\"because\": \"Off\", \"dayOff\": {\"nameId\": \"%s\"}}"
                .formatted(HOLIDAYS.get(date)))
        : read(
            """
            {"date": "%1$s", "kind": "WORKING", "closesAt": "%1$sT09:00:00Z", "serviceHours": [
              {"from": "%1$sT01:00:00Z", "to": "%1$sT05:00:00Z"},
              {"from": "%1$sT06:00:00Z", "to": "%1$sT08:00:00Z"}]}
            """
                .formatted(date));
  }

  private static JsonNode off(LocalDate date, String reason) {
    return read(
        "{\"date\": \"%s\", \"kind\": \"NON_WORKING\", \"reason\": %s}".formatted(date, reason));
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(json, wrong);
    }
  }
}
