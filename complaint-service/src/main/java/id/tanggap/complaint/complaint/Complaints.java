package id.tanggap.complaint.complaint;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** The complaints, found and locked; only those that the asker of the transaction may see. */
@ApplicationScoped
class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

  /** Locked, so that of two commands at once the second sees what the first did. */
  Complaint locked(UUID id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NOT_FOUND::refusal);
  }

  /** The same for news, where it may be that there is none. */
  Optional<Complaint> lockedIfThere(UUID id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  Complaint seen(UUID id) {
    return findByIdOptional(id).orElseThrow(NOT_FOUND::refusal);
  }

  /** The open ones that report a person, locked. */
  List<Complaint> lockedThatReport(UUID person) {
    return lockedOpen("?1 member of c.reported", person);
  }

  /** The open ones of an office, locked. */
  List<Complaint> lockedOpenOf(String office) {
    return lockedOpen("c.officeCode = ?1", office);
  }

  /** The open ones that name a consultation, locked. */
  List<Complaint> lockedThatName(String consultationNumber) {
    return lockedOpen("c.consultationNumber = ?1", consultationNumber);
  }

  private List<Complaint> lockedOpen(String condition, Object value) {
    return find(
            "from Complaint c where c.progress.ending is null and %s order by c.id"
                .formatted(condition),
            value)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The longest ended that are not erased, locked; those that another run has are left to it. */
  List<Complaint> lockedThatEndedBefore(Instant before, Set<String> offices, int most) {
    return find(
            "progress.endedAt < ?1 and progress.erasedAt is null and (?2 = true or officeCode in ?3)"
                + " order by progress.endedAt, id",
            before,
            offices.contains("*"),
            offices)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .range(0, most - 1)
        .list();
  }
}
