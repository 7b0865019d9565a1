package id.tanggap.complaint.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where complaints were entered outside of the office. */
@ApplicationScoped
class Forwardings implements PanacheRepositoryBase<Forwarding, Forwarding.Key> {

  /** Those of one complaint. */
  List<Forwarding> of(UUID complaintId) {
    return list("complaintId = ?1 order by destination", complaintId);
  }

  /** Where a complaint leads to elsewhere is not kept any more. */
  void forgetReferences(UUID complaintId) {
    update("externalReference = null where complaintId = ?1", complaintId);
  }

  /** The latest word on a destination takes the place of the one before. */
  void keep(Forwarding forwarding) {
    getEntityManager().merge(forwarding);
  }
}
