package id.tanggap.escalation.escalation;

import id.tanggap.api.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The escalations, found and locked. */
@ApplicationScoped
class Escalations implements PanacheRepositoryBase<Escalation, UUID> {

  private static final String OPEN_OF_CONSULTATION =
      "consultationId = ?1 and state in (RAISED, ACKNOWLEDGED, RETURNED)";

  /** Locked, so that of two commands at once the second sees what the first did. */
  Escalation locked(UUID id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(CommonProblem.NOT_FOUND::refusal);
  }

  boolean hasOpenOf(UUID consultationId) {
    return count(OPEN_OF_CONSULTATION, consultationId) > 0;
  }

  Optional<Escalation> lockedOpenOf(UUID consultationId) {
    return find(OPEN_OF_CONSULTATION, consultationId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
