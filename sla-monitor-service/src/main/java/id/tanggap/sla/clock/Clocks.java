package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clocks of all cases. */
@ApplicationScoped
public class Clocks implements PanacheRepositoryBase<SlaClock, UUID> {

  private static final String CLAIM =
      """
      SELECT * FROM clock WHERE next_wake <= :now
      ORDER BY next_wake LIMIT :limit FOR UPDATE SKIP LOCKED
      """;

  Optional<SlaClock> locked(UUID caseId, ClockKind kind, int cycle) {
    return find(
            "obligation.caseId = ?1 and obligation.kind = ?2 and obligation.cycle = ?3",
            caseId,
            kind,
            cycle)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Locks clocks that are due and that nobody else has in hand, the oldest first. */
  public List<SlaClock> claimDue(Instant now, int limit) {
    return getEntityManager()
        .createNativeQuery(CLAIM, SlaClock.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList();
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
}
