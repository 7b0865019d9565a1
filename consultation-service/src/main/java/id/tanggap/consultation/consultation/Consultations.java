package id.tanggap.consultation.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

/** All consultations, whoever asks; what a caller may see is {@link CallersConsultations}. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

  /** One consultation, locked until the transaction ends. */
  public Optional<Consultation> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** These consultations, locked in one order for everybody. */
  public List<Consultation> locked(List<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Those of them that only the head of their office may see (UU PDP). */
  public Set<UUID> restricted(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            find("select c.id from Consultation c where c.id in ?1 and c.restricted = true", ids)
                .project(UUID.class)
                .list());
  }

  /** What an officer holds and has not ended, locked in one order for everybody. */
  public List<Consultation> lockedOf(UUID holder) {
    return find("holderId = ?1 and ending.status is null order by id", holder)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The questions of a visit that have no answer yet, locked in one order for everybody. */
  public List<Consultation> unansweredOf(UUID visit) {
    return find("submission.visitId = ?1 and ending.status is null order by id", visit)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * The visit of a consultation in sight, null where it was not put at the desk; empty when none is
   * in sight. Read as a value, so that a later lock reads anew.
   */
  List<@Nullable UUID> visitOf(UUID id, Sight sight) {
    var query =
        getEntityManager()
            .createQuery(
                "select c.submission.visitId from Consultation c where c.id = :id and "
                    + sight.condition(),
                UUID.class)
            .setParameter("id", id);
    sight.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  /** The consultations of a profile, locked in one order for everybody. */
  public List<Consultation> lockedOfProfile(UUID stakeholder) {
    return find("asker.stakeholderId = ?1 order by id", stakeholder)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The consultations of a profile. */
  public List<Consultation> ofProfile(UUID stakeholder) {
    return list("asker.stakeholderId = ?1 order by id", stakeholder);
  }

  /** The longest ended that are not erased, locked; those that another run has are left to it. */
  public List<Consultation> lockedThatEndedBefore(Instant before, Set<String> offices, int most) {
    return find(
            "ending.at < ?1 and erasedAt is null and (?2 = true or officeCode in ?3)"
                + " order by ending.at, id",
            before,
            offices.contains("*"),
            offices)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .range(0, most - 1)
        .list();
  }

  /** All questions of a visit. */
  public List<Consultation> of(UUID visit) {
    return list("submission.visitId = ?1 order by id", visit);
  }
}
