package id.tanggap.sla.firing;

import id.tanggap.api.time.TimeShift;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * The database's time in whole milliseconds, so that instances whose own clocks differ agree on
 * what is due; shifted in the local stack only.
 */
@Singleton
class DatabaseTime {

  private static final String NOW = "SELECT date_trunc('milliseconds', clock_timestamp())";

  private final EntityManager database;
  private final TimeShift shift;

  DatabaseTime(EntityManager database, TimeShift shift) {
    this.database = database;
    this.shift = shift;
  }

  Instant now() {
    var now = (Instant) database.createNativeQuery(NOW, Instant.class).getSingleResult();
    return now.plus(shift.offset());
  }
}
