package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The clocks of all cases. */
@ApplicationScoped
public class Clocks implements PanacheRepositoryBase<SlaClock, UUID> {

  private static final String DUE =
      """
      SELECT c.clock_id FROM clock c WHERE c.next_wake > :after AND c.next_wake <= :now
      ORDER BY c.next_wake, c.clock_id LIMIT :limit
      """;

  /** The case is locked with its clock, so that news of it waits, and nobody waits for this. */
  private static final String CLAIM =
      """
      SELECT c.* FROM clock c JOIN case_facts f ON f.case_id = c.consultation_id
      WHERE c.next_wake > :after AND c.next_wake <= :now
      ORDER BY c.next_wake, c.clock_id LIMIT :limit FOR UPDATE SKIP LOCKED
      """;

  private static final String CLAIM_ONE =
      """
      SELECT c.* FROM clock c JOIN case_facts f ON f.case_id = c.consultation_id
      WHERE c.next_wake <= :now AND c.clock_id = :id FOR UPDATE SKIP LOCKED
      """;

  private static final String SET_ASIDE =
      """
      UPDATE clock SET next_wake = :until, set_aside_since = coalesce(set_aside_since, :now)
      WHERE clock_id = :id AND next_wake <= :now
      """;

  private static final String HOW_MANY_ASIDE =
      "SELECT count(*) FROM clock WHERE set_aside_since IS NOT NULL";

  private static final String BEGUN =
      """
      select c.obligation from SlaClock c
      where c.consultationId in :cases and c.obligation.period in :periods
      """;

  /** COMP-0: those that an office may see; of complaints and personal data nobody is told here. */
  public static final String NOT_CONFIDENTIAL =
      "obligation.caseKind in ('CONSULTATION', 'ESCALATION')";

  private static final String OPEN =
      """
      obligation.caseKind in ('CONSULTATION', 'ESCALATION') and handling.officeCode = :office and clockId > :after
      and (state in ('RUNNING', 'PAUSED', 'UNCOMPUTABLE', 'MISSED') or nextWake is not null)
      and (term.dueAt is null or term.dueAt >= :from) order by clockId
      """;

  /** The clocks of one consultation and its escalations; the caller holds its case. */
  List<SlaClock> lockedOf(UUID consultationId) {
    return find("consultationId", consultationId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** the solution in whose time an escalation is to be answered. */
  SlaClock solutionServedBy(SlaClock escalation) {
    return find(
            "consultationId = ?1 and obligation.kind = ?2 and obligation.cycle = ?3",
            escalation.consultationId(),
            ClockKind.SOLUTION,
            escalation.obligation().cycle())
        .singleResult();
  }

  /** those that serve the solutions of these cases, of which the caller holds each. */
  List<SlaClock> lockedServing(List<UUID> consultationIds) {
    return find(
            "consultationId in ?1 and obligation.kind = ?2",
            consultationIds,
            ClockKind.ESCALATION_ANSWER)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Which obligations of these chains of periods have begun after those that are given. */
  Set<Obligation> begunAfter(List<SlaClock> periods) {
    if (periods.isEmpty()) {
      return Set.of();
    }
    var begun =
        getEntityManager()
            .createQuery(BEGUN, Obligation.class)
            .setParameter("cases", periods.stream().map(SlaClock::consultationId).toList())
            .setParameter("periods", periods.stream().map(Clocks::periodAfter).toList())
            .getResultList();
    return Set.copyOf(begun);
  }

  /**
   * Locks clocks that have become due in a stretch of time and that nobody else has in hand, the
   * oldest first.
   */
  public List<SlaClock> claimDue(Instant after, Instant now, int limit) {
    return getEntityManager()
        .createNativeQuery(CLAIM, SlaClock.class)
        .setParameter("after", after)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList();
  }

  /** Locks one clock if it is due and nobody else has it in hand. */
  public List<SlaClock> claimDue(Instant now, UUID clockId) {
    return getEntityManager()
        .createNativeQuery(CLAIM_ONE, SlaClock.class)
        .setParameter("now", now)
        .setParameter("id", clockId)
        .getResultList();
  }

  /** Which clocks have become due in a stretch of time, without taking them in hand. */
  public List<UUID> due(Instant after, Instant now, int limit) {
    return getEntityManager()
        .createNativeQuery(DUE, UUID.class)
        .setParameter("after", after)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList();
  }

  /** A clock that cannot be fired now is looked at again later. */
  public void setAside(UUID clockId, Instant now, Instant until) {
    getEntityManager()
        .createNativeQuery(SET_ASIDE)
        .setParameter("id", clockId)
        .setParameter("now", now)
        .setParameter("until", until)
        .executeUpdate();
  }

  /** How many clocks could not be fired when they were due. */
  public long howManyAreAside() {
    var count = getEntityManager().createNativeQuery(HOW_MANY_ASIDE, Long.class);
    return (Long) count.getSingleResult();
  }

  /**
   * Clocks of an office, but not those of complaints, that may still move and are due at an instant
   * or later, or nobody knows when, in the order in which they began.
   */
  public List<SlaClock> openOf(String officeCode, Instant dueFrom, UUID after, int limit) {
    return find(OPEN, Map.of("office", officeCode, "from", dueFrom, "after", after))
        .page(0, limit)
        .list();
  }

  /** When the next armed clock is due. */
  public Optional<Instant> nextWake() {
    var next =
        getEntityManager()
            .createQuery(
                "select min(nextWake) from SlaClock where nextWake is not null", Instant.class)
            .getSingleResult();
    return Optional.ofNullable(next);
  }

  private static int periodAfter(SlaClock clock) {
    return Objects.requireNonNull(clock.obligation().next().period());
  }
}
