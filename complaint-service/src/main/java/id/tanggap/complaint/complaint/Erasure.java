package id.tanggap.complaint.complaint;

import id.tanggap.events.complaint.ComplaintErased;
import id.tanggap.events.complaint.ComplaintErasureReason;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Takes away what was written in an ended complaint, who reported it, and what would lead to that
 * person elsewhere. Whom it is about stays, or the wall would fall.
 */
@ApplicationScoped
class Erasure {

  private static final String RECEIPT = "DELETE FROM complaint_receipt WHERE complaint_id = ?1";

  private final EntityManager entities;
  private final ComplaintTexts texts;
  private final Reporters reporters;
  private final Forwardings forwardings;
  private final NamedConsultation named;

  Erasure(
      EntityManager entities,
      ComplaintTexts texts,
      Reporters reporters,
      Forwardings forwardings,
      NamedConsultation named) {
    this.entities = entities;
    this.texts = texts;
    this.reporters = reporters;
    this.forwardings = forwardings;
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
    texts.purge(complaint.id);
    reporters.purge(complaint.id);
    forwardings.forgetReferences(complaint.id);
    entities.createNativeQuery(RECEIPT).setParameter(1, complaint.id).executeUpdate();
    return erased;
  }
}
