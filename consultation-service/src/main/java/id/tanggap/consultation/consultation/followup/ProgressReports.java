package id.tanggap.consultation.consultation.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The progress reports in the books. */
@ApplicationScoped
public class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {

  /** All reports of a case, as they were given. */
  public List<ProgressReport> of(UUID consultation) {
    return list("consultationId = ?1 order by reportedAt, id", consultation);
  }
}
