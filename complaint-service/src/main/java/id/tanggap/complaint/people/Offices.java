package id.tanggap.complaint.people;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.problem.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;

/**
 * The offices served, and the dates on their walls. Where an office is is read once, because only a
 * migration moves one: a list shows a date in every line.
 */
@ApplicationScoped
public class Offices {

  private final Map<String, ZoneId> zones = new ConcurrentHashMap<>();
  private final Session database;

  Offices(Session database) {
    this.database = database;
  }

  /** The office's date at an instant; an office that is not served is bad input. */
  public LocalDate dateAt(String officeCode, Instant instant) {
    return instant.atZone(zoneOf(officeCode)).toLocalDate();
  }

  /** Where the office is; one that is not served is bad input. */
  public ZoneId zoneOf(String officeCode) {
    return zones.computeIfAbsent(officeCode, this::read);
  }

  private ZoneId read(String officeCode) {
    return database
        .createNativeQuery("SELECT zone FROM office WHERE code = ?1", String.class)
        .setParameter(1, officeCode)
        .uniqueResultOptional()
        .map(ZoneId::of)
        .orElseThrow(Offices::unknown);
  }

  private static RuntimeException unknown() {
    return INVALID_INPUT
        .refusal(new Wording("Kantor tidak dikenal", "The office is not known"))
        .violation("officeCode", new Wording("bukan kantor kami", "is no office of ours"));
  }
}
