package id.tanggap.sla.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What one document changes in a calendar.
 *
 * @param basis the number of the decree, note or minutes
 */
public record CalendarChange(String basis, List<CalendarEntry> entries) {

  public CalendarChange {
    entries = List.copyOf(entries);
  }

  /** The first date on which anything may be different. */
  public LocalDate from() {
    return entries.stream()
        .map(CalendarEntry::from)
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalArgumentException("a change without an entry"));
  }

  /** The dates it is about, each once. */
  public List<LocalDate> dates() {
    return entries.stream().map(CalendarEntry::from).distinct().sorted().toList();
  }
}
