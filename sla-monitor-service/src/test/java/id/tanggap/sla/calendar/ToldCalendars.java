package id.tanggap.sla.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Calendars as the API tells them. */
@ApplicationScoped
public class ToldCalendars {

  private final Calendars calendars;
  private final CalendarTables tables;
  private final ObjectMapper json;

  ToldCalendars(Calendars calendars, CalendarTables tables, ObjectMapper json) {
    this.calendars = calendars;
    this.tables = tables;
    this.json = json;
  }

  /** Both dates included. */
  public JsonNode days(String officeCode, int version, LocalDate from, LocalDate to) {
    var calendar = calendars.of(officeCode, version);
    var recorded = tables.recorded(new CalendarVersion(officeCode, version));
    return json.valueToTree(CalendarResponse.of(calendar, recorded, from, to));
  }
}
