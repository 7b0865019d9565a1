package id.tanggap.complaint.complaint;

import id.tanggap.events.complaint.ComplaintErased;
import id.tanggap.events.complaint.ComplaintErasureReason;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Takes away what was written in an ended complaint, who reported it, and what would lead to that
 * person elsewhere. Whom it is about stays, or the wall would fall.
 */
@ApplicationScoped
class Erasure {

  private static final List<String> STATEMENTS =
      List.of(
          "DELETE FROM complaint_text WHERE complaint_id = ?1",
          "DELETE FROM reporter WHERE complaint_id = ?1",
          "DELETE FROM complaint_receipt WHERE complaint_id = ?1",
          "UPDATE forwarding SET external_reference = NULL WHERE complaint_id = ?1");

  private final EntityManager entities;
  private final NamedConsultation named;

  Erasure(EntityManager entities, NamedConsultation named) {
    this.entities = entities;
    this.named = named;
  }

  /** Of an ended complaint only, and once; what has to be journalled. */
  Entry erase(Complaint complaint, ComplaintErasureReason reason, By by) {
    complaint.require(ComplaintAction.ERASURE);
    complaint.progress.erased(by.now());
    complaint.externalReference = null;
    named.forget(complaint);
    var erased = complaint.entry(new ComplaintErased(complaint.now(), reason), by);
    entities.flush();
    STATEMENTS.forEach(statement -> execute(statement, complaint.id));
    return erased;
  }

  private void execute(String statement, UUID complaint) {
    entities.createNativeQuery(statement).setParameter(1, complaint).executeUpdate();
  }
}
