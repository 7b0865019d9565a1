package id.tanggap.escalation.section;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The dates on the walls of the offices that one request is about, each office asked for once. */
@RequestScoped
public class OfficeZones {

  private final Sections sections;
  private final Map<String, ZoneId> known = new HashMap<>();

  OfficeZones(Sections sections) {
    this.sections = sections;
  }

  /** The zone of an office. */
  public ZoneId of(String officeCode) {
    return known.computeIfAbsent(officeCode, sections::zoneOf);
  }

  /** The office's date at an instant. */
  public LocalDate dateAt(String officeCode, Instant instant) {
    return instant.atZone(of(officeCode)).toLocalDate();
  }
}
