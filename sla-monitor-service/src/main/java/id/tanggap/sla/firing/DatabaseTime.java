package id.tanggap.sla.firing;

import id.tanggap.api.time.TimeShift;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/**
 * The database's time in whole milliseconds, so that instances whose own clocks differ agree on
 * what is due; in the local stack only it is the stack's.
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
    return shift.at(now);
  }

  /** What time it is once the machine has waited that long. */
  Instant after(Instant now, Duration wait) {
    return now.plus(shift.inTheStack(wait));
  }

  /** How long the machine has to wait until then. */
  Duration between(Instant now, Instant later) {
    return shift.onTheMachine(Duration.between(now, later));
  }
}
