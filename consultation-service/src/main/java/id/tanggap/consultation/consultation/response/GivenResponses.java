package id.tanggap.consultation.consultation.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The responses in the books. */
@ApplicationScoped
public class GivenResponses implements PanacheRepositoryBase<GivenResponse, UUID> {

  /** The response of one cycle that was resolved. */
  public GivenResponse of(UUID consultation, int cycle) {
    return find("consultationId = ?1 and cycle = ?2", consultation, cycle).singleResult();
  }

  /** The responses of a case, one for each cycle that has one. */
  public List<GivenResponse> of(UUID consultation) {
    return list("consultationId = ?1 order by cycle", consultation);
  }
}
