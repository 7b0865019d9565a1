package id.tanggap.sla.firing;

import id.tanggap.api.time.TimeShift;
import id.tanggap.sla.world.MovableTime;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The database's time, moved by hand like all time in the tests. */
@Alternative
@Priority(1)
@Singleton
class MovedDatabaseTime extends DatabaseTime {

  private final MovableTime time;

  MovedDatabaseTime(EntityManager database, TimeShift shift, MovableTime time) {
    super(database, shift);
    this.time = time;
  }

  @Override
  Instant now() {
    return super.now().plus(time.offset());
  }
}
