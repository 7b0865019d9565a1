package id.tanggap.demo.complaint;

import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.StreamSupport;

/** Counts working days one by one in the calendar of an office, as anybody could. */
final class WorkingDays {

  private static final ZoneId OFFICES = ZoneId.of("Asia/Pontianak");

  private final Api slaMonitor;
  private final Person asker;

  WorkingDays(Api slaMonitor, Person asker) {
    this.slaMonitor = slaMonitor;
    this.asker = asker;
  }

  /** day 0 is that of the anchor or the next working day, and does not count itself. */
  int between(String office, Instant anchor, LocalDate due) {
    var path =
        "/calendars/%s?from=%s&to=%s".formatted(office, LocalDate.ofInstant(anchor, OFFICES), due);
    var days = slaMonitor.get(asker, path).required("days");
    var working =
        StreamSupport.stream(days.spliterator(), false)
            .filter(day -> day.hasNonNull("closesAt"))
            .count();
    return (int) working - 1;
  }
}
