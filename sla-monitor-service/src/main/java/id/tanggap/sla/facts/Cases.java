package id.tanggap.sla.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases this service has heard of. */
@ApplicationScoped
public class Cases {

  private static final String HEARD_OF =
      "INSERT INTO case_facts (case_id) VALUES (:id) ON CONFLICT DO NOTHING";

  private static final String OF_VISIT =
      "select f from CaseFacts f where f.visitId = :visit order by f.submittedAt, f.caseId";

  private static final String WITH_FACTS =
      "select f from CaseFacts f left join fetch f.facts where f.caseId in :ids";

  private final EntityManager database;

  Cases(EntityManager database) {
    this.database = database;
  }

  /**
   * The case, locked until the transaction ends, so that news of two services about it are applied
   * one after the other. A case nobody has told of before is made on the spot.
   */
  public CaseFacts locked(UUID caseId) {
    var known = database.find(CaseFacts.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      return known;
    }
    database.createNativeQuery(HEARD_OF).setParameter("id", caseId).executeUpdate();
    return database.find(CaseFacts.class, caseId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The questions of one visit in the order in which they were put, locked as {@link #locked}. */
  public List<CaseFacts> lockedOf(UUID visitId) {
    return database
        .createQuery(OF_VISIT, CaseFacts.class)
        .setParameter("visit", visitId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Reads many cases with their facts at once, for {@link #find} to find them without a query. */
  public void prefetch(Collection<UUID> caseIds) {
    database.createQuery(WITH_FACTS, CaseFacts.class).setParameter("ids", caseIds).getResultList();
  }

  /** The case as it is known now, to look at. */
  public Optional<CaseFacts> find(UUID caseId) {
    return Optional.ofNullable(database.find(CaseFacts.class, caseId));
  }
}
