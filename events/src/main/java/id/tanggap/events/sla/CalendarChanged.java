package id.tanggap.events.sla;

import java.time.LocalDate;
import java.util.List;

/**
 * An office counts by a new version of its calendar; the deadlines that move are told clock by
 * clock.
 *
 * @param dates the dates it is about; of hours that go on, the first one
 * @param basis the number of the decree, note or minutes
 * @param completeThrough the last year all of whose days off are known
 */
public record CalendarChanged(
    String officeCode,
    int calendarVersion,
    List<LocalDate> dates,
    String basis,
    int completeThrough)
    implements SlaEvent {

  public CalendarChanged {
    dates = List.copyOf(dates);
  }
}
