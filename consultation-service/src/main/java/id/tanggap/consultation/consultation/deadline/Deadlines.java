package id.tanggap.consultation.consultation.deadline;

import id.tanggap.events.sla.ClockSnapshot;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The obligations this service has heard of. */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

  private static final String REQUEUE =
      """
      UPDATE consultation c SET queue_at = coalesce(
        (SELECT min(d.due_at) FROM deadline d
          WHERE d.case_id IN (SELECT c.id UNION SELECT e.id FROM escalation e WHERE e.consultation_id = c.id)
            AND NOT d.closed),
        '9999-12-31T00:00:00Z')
      WHERE c.id = :case OR c.id = (SELECT e.consultation_id FROM escalation e WHERE e.id = :case)
      """;

  /** The obligations of these cases, the nearest first. */
  public List<Deadline> of(Collection<UUID> cases) {
    return list("caseId in ?1 order by dueAt nulls last, clockId", cases);
  }

  /** The obligation of a clock, made when first heard of. */
  Deadline of(ClockSnapshot clock) {
    return findByIdOptional(clock.clockId()).orElseGet(() -> heardOf(clock));
  }

  /** Moves the case to its place in the queue; its version stays, as nothing happened to it. */
  void requeue(UUID caseId) {
    getEntityManager().createNativeQuery(REQUEUE).setParameter("case", caseId).executeUpdate();
  }

  private Deadline heardOf(ClockSnapshot clock) {
    var deadline = new Deadline(clock);
    persist(deadline);
    return deadline;
  }
}
