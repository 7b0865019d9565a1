package id.tanggap.escalation.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The free texts of escalations. */
@ApplicationScoped
class EscalationTexts implements PanacheRepositoryBase<EscalationText, UUID> {

  /** The texts of one escalation with their citations, in the order they were written. */
  List<EscalationText> of(UUID escalationId) {
    return list(
        "from EscalationText t left join fetch t.citations where t.escalationId = ?1"
            + " order by t.writtenAt, t.id",
        escalationId);
  }
}
