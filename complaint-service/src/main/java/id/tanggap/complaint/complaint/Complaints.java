package id.tanggap.complaint.complaint;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    return find(
            "from Complaint c where ?1 member of c.reported and c.progress.ending is null", person)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
