package id.tanggap.consultation.consultation.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The responses in the books. */
@ApplicationScoped
public class GivenResponses implements PanacheRepositoryBase<GivenResponse, UUID> {

  /** The response of one cycle that was resolved. */
  public GivenResponse of(UUID consultation, int cycle) {
    return find("consultationId = ?1 and cycle = ?2", consultation, cycle).singleResult();
  }

  /** The response of the latest cycle of each of these cases that has one. */
  public Map<UUID, GivenResponse> latestOf(Collection<UUID> consultations) {
    return list("consultationId in ?1 order by cycle", consultations).stream()
        .collect(Collectors.toMap(GivenResponse::consultationId, it -> it, (_, later) -> later));
  }

  /** The responses of a case, one for each cycle that has one. */
  public List<GivenResponse> of(UUID consultation) {
    return list("consultationId = ?1 order by cycle", consultation);
  }
}
