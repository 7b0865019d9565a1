package id.tanggap.sla.calendar;

import id.tanggap.workingtime.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The calendars of all offices. A version never changes, so it is read from the database once. */
@ApplicationScoped
public class Calendars {

  private final CalendarTables tables;
  private final Map<CalendarVersion, WorkingCalendar> read = new ConcurrentHashMap<>();

  Calendars(CalendarTables tables) {
    this.tables = tables;
  }

  /** The version an office counts by now; empty if nobody keeps a calendar of that office. */
  public Optional<WorkingCalendar> current(String officeCode) {
    return tables.newest(officeCode).map(this::of);
  }

  /** The version that was known at an instant; the first one for any time before. */
  public Optional<WorkingCalendar> asOf(String officeCode, Instant known) {
    return tables.newestAsOf(officeCode, known).map(this::of);
  }

  /** Throws IllegalArgumentException for a version that was never written. */
  public WorkingCalendar of(String officeCode, int version) {
    return of(new CalendarVersion(officeCode, version));
  }

  private WorkingCalendar of(CalendarVersion version) {
    return read.computeIfAbsent(version, it -> tables.content(it).calendar());
  }
}
