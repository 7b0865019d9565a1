package id.tanggap.sla.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Calendars as the API tells them. */
@ApplicationScoped
public class ToldCalendars {

  private final Calendars calendars;
  private final ObjectMapper json;

  ToldCalendars(Calendars calendars, ObjectMapper json) {
    this.calendars = calendars;
    this.json = json;
  }

  /** Both dates included. */
  public JsonNode days(String officeCode, LocalDate from, LocalDate to) {
    var calendar = calendars.current(officeCode).orElseThrow();
    return json.valueToTree(CalendarResponse.of(calendar, from, to));
  }
}
