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

  /** By one version, both dates included. */
  public JsonNode days(String officeCode, int version, LocalDate from, LocalDate to) {
    return json.valueToTree(CalendarResponse.of(calendars.of(officeCode, version), from, to));
  }
}
