package id.tanggap.escalation.section;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** In which zone the dates of appointments, and the years of case numbers, begin and end. */
@ConfigMapping(prefix = "tanggap.office")
public interface OfficeCalendar {

  /** The zone of the offices; another one moves the midnight at which a new head takes over. */
  @WithDefault("Asia/Pontianak")
  ZoneId zone();

  /** The office's date at an instant. */
  default LocalDate dateAt(Instant instant) {
    return instant.atZone(zone()).toLocalDate();
  }
}
