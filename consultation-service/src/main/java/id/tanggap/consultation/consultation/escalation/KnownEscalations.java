package id.tanggap.consultation.consultation.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The escalations this service has heard of. */
@ApplicationScoped
public class KnownEscalations implements PanacheRepositoryBase<KnownEscalation, UUID> {

  /** The escalations of a case, the latest last. */
  public List<KnownEscalation> of(UUID consultation) {
    return list("consultationId = ?1 order by raisedAt, id", consultation);
  }
}
