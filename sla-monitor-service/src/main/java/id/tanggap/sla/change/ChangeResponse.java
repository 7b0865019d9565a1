package id.tanggap.sla.change;

import id.tanggap.sla.calendar.CalendarChange;
import id.tanggap.sla.calendar.CalendarContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The version of a calendar that a change made. */
record ChangeResponse(
    String officeCode,
    int calendarVersion,
    List<LocalDate> dates,
    String basis,
    int completeThrough,
    Instant recordedAt) {

  static ChangeResponse of(CalendarContent made, CalendarChange change, Instant recordedAt) {
    return new ChangeResponse(
        made.officeCode(),
        made.version(),
        change.dates(),
        change.basis(),
        made.completeThrough(),
        recordedAt);
  }

  /** One change in the calendars of all offices. */
  record All(List<ChangeResponse> items) {}
}
