package id.tanggap.consultation.consultation.deadline;

import static id.tanggap.events.sla.ClockKind.SOLUTION;

import id.tanggap.events.sla.ClockSnapshot;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The obligations this service has heard of. */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

  private static final String ONE_AT_A_TIME =
      "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(cast(:case AS text), 0))";
  private static final String LOCK =
      """
      SELECT c.id FROM consultation c
      WHERE c.id = :case OR c.id = (SELECT e.consultation_id FROM escalation e WHERE e.id = :case)
      FOR UPDATE
      """;
  private static final String REQUEUE =
      """
      UPDATE consultation c SET queue_at = coalesce(
        (SELECT min(d.due_at) FROM deadline d
          WHERE d.case_id IN (SELECT c.id UNION SELECT e.id FROM escalation e WHERE e.consultation_id = c.id)
            AND NOT d.closed
            AND NOT EXISTS (SELECT 1 FROM deadline later
              WHERE later.case_id = d.case_id AND later.kind = d.kind AND later.cycle = d.cycle
                AND later.period > d.period)),
        '9999-12-31T00:00:00Z')
      WHERE c.id = :case OR c.id = (SELECT e.consultation_id FROM escalation e WHERE e.id = :case)
      """;

  /** The obligations of these cases, the nearest first; a timer is none. */
  public List<Deadline> of(Collection<UUID> cases) {
    return list(
        "caseId in ?1 and kind not in ?2 order by dueAt nulls last, clockId",
        cases,
        Deadline.TIMERS);
  }

  /** FF-7b3, ON-6b: until when this cycle of a case is owed its solution, once that is known. */
  public Optional<Deadline> promisedIn(UUID consultation, int cycle) {
    return find("caseId = ?1 and cycle = ?2 and kind = ?3", consultation, cycle, SOLUTION)
        .firstResultOptional();
  }

  /** The obligation of a clock, made when first heard of. */
  Deadline of(ClockSnapshot clock) {
    return findByIdOptional(clock.clockId()).orElseGet(() -> heardOf(clock));
  }

  /**
   * Moves the consultation to its place in the queue; its version stays, as nothing happened to it.
   * The case is a consultation or an escalation, and whichever of an escalation and its clock is
   * heard of last must see the other: so news of one case waits, and each step reads anew.
   */
  public void requeue(UUID caseId) {
    about(ONE_AT_A_TIME, caseId).getResultList();
    about(LOCK, caseId).getResultList();
    about(REQUEUE, caseId).executeUpdate();
  }

  private Query about(String statement, UUID caseId) {
    return getEntityManager().createNativeQuery(statement).setParameter("case", caseId);
  }

  private Deadline heardOf(ClockSnapshot clock) {
    var deadline = new Deadline(clock);
    persist(deadline);
    return deadline;
  }
}
