package id.tanggap.complaint.rotation;

import id.tanggap.complaint.sealedreport.SealedWrappings;
import id.tanggap.journal.Ids;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Wraps everything anew after a change of secrets, at the start and beside the work: as long as the
 * former secrets are given both are read. How much there was under seal is said nowhere.
 */
@ApplicationScoped
class Rotation {

  private static final Logger LOG = Logger.getLogger(Rotation.class);

  private final ComplaintWrappings complaints;
  private final SealedWrappings sealed;

  Rotation(ComplaintWrappings complaints, SealedWrappings sealed) {
    this.complaints = complaints;
    this.sealed = sealed;
  }

  void start(@Observes StartupEvent started) {
    if (complaints.mayBeOld() || sealed.mayBeOld()) {
      Thread.ofVirtual().name("key-rotation").start(this::run);
    }
  }

  /** Returns when nothing is left that an old secret wraps and one of those given opens. */
  void run() {
    try {
      var unreadable = 0;
      for (var shelf : Shelf.values()) {
        unreadable += renew(shelf);
      }
      unreadable += sealed.renew();
      if (unreadable == 0) {
        LOG.infof(
            "everything is wrapped with the secrets %s, %s; the former ones can go",
            complaints.fingerprint(), sealed.fingerprint());
      }
    } catch (RuntimeException failure) {
      LOG.error("wrapping anew stopped; the next start goes on, keep the former secrets", failure);
    }
  }

  private int renew(Shelf shelf) {
    var unreadable = 0;
    var batch = complaints.renew(shelf, Ids.LOWEST);
    while (batch.last() != null) {
      unreadable += batch.unreadable();
      batch = complaints.renew(shelf, batch.last());
    }
    return unreadable;
  }
}
