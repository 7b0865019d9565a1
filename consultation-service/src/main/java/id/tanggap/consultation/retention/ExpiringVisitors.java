package id.tanggap.consultation.retention;

import id.tanggap.api.retention.Expiring;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.privacy.Eraser;
import id.tanggap.events.consultation.ErasureReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who visited the office, once no visit of the time that is kept and no case needs it. */
@ApplicationScoped
class ExpiringVisitors implements Expiring {

  private static final String EXPIRED =
      """
      SELECT s.id, v.id AS visit, v.office_code FROM stakeholder s
        JOIN visit v ON v.stakeholder_id = s.id
       WHERE s.erased_at IS NULL AND v.arrived_at < :before AND v.status <> 'OPEN'
         AND (:everywhere OR v.office_code IN (:offices))
         AND NOT EXISTS (SELECT 1 FROM visit o WHERE o.stakeholder_id = s.id
           AND (o.arrived_at >= :before OR o.status = 'OPEN'))
         AND NOT EXISTS (SELECT 1 FROM consultation c WHERE c.stakeholder_id = s.id
           AND c.erased_at IS NULL)
       ORDER BY s.id LIMIT :most FOR UPDATE OF s SKIP LOCKED
      """;

  private final Session database;
  private final Eraser eraser;
  private final RetentionConfig config;

  ExpiringVisitors(Session database, Eraser eraser, RetentionConfig config) {
    this.database = database;
    this.eraser = eraser;
    this.config = config;
  }

  @Override
  public int eraseSome(Set<String> offices, Instant now, int most) {
    var before = now.atOffset(ZoneOffset.UTC).minus(config.consultations()).toInstant();
    var act = Act.bySystem(now, now);
    var expired = expired(offices, before, most);
    for (var row : expired) {
      var office = row.get(2, String.class);
      eraser.eraseVisit(row.get(1, UUID.class), office, ErasureReason.RETENTION, act);
      eraser.eraseProfile(row.get(0, UUID.class), office, ErasureReason.RETENTION, act);
    }
    return expired.size();
  }

  private List<Tuple> expired(Set<String> offices, Instant before, int most) {
    return database
        .createNativeQuery(EXPIRED, Tuple.class)
        .setParameter("before", before)
        .setParameter("everywhere", offices.contains("*"))
        .setParameterList("offices", offices)
        .setParameter("most", most)
        .list();
  }
}
