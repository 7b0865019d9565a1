package id.tanggap.sla.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Offices of a test's own, so that what one test changes in a calendar meets no other test. */
@ApplicationScoped
public class Offices {

  private static final List<String> COPIES =
      List.of(
          """
          INSERT INTO calendar_version (office_code, version, time_zone, complete_from, complete_through, basis)
          SELECT :office, 1, time_zone, complete_from, complete_through, basis
          FROM calendar_version WHERE office_code = '042' AND version = 1
          """,
          """
          INSERT INTO calendar_day (office_code, version, date, kind, name_id, name_en, decree, basis, status)
          SELECT :office, 1, date, kind, name_id, name_en, decree, basis, status
          FROM calendar_day WHERE office_code = '042' AND version = 1 AND date <> '2025-08-18'
          """,
          """
          INSERT INTO calendar_hours (office_code, version, schedule, period, weekdays, intervals, valid_from,
            valid_to, basis, status)
          SELECT :office, 1, schedule, period, weekdays, intervals, valid_from, valid_to, basis, status
          FROM calendar_hours WHERE office_code = '042' AND version = 1
          """);

  private final EntityManager database;
  private final AtomicInteger opened = new AtomicInteger(500);

  Offices(EntityManager database) {
    this.database = database;
  }

  /** With the calendar of Pontianak as it was before the joint leave of 18 August 2025. */
  @Transactional
  public String opened() {
    var office = Integer.toString(opened.incrementAndGet());
    COPIES.forEach(
        copy -> database.createNativeQuery(copy).setParameter("office", office).executeUpdate());
    return office;
  }
}
