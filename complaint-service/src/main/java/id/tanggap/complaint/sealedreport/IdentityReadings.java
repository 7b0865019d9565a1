package id.tanggap.complaint.sealedreport;

import id.tanggap.api.caller.Role;
import id.tanggap.complaint.sealedreport.SealedJournal.By;
import id.tanggap.events.sealedreport.ConfidentialIdentityRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/**
 * Who was shown a hidden identity, and why (section 5.3): that book lives with the sealed store,
 * because the complaint's own is read by more people.
 */
@ApplicationScoped
public class IdentityReadings {

  private final SealedReports reports;
  private final SealedJournal journal;

  IdentityReadings(SealedReports reports, SealedJournal journal) {
    this.reports = reports;
    this.journal = journal;
  }

  /** In a transaction of its own, which has to stand before anything is shown. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void note(UUID complaintId, String office, Reader reader) {
    var day = reports.dayAt(office, reader.now());
    var by = new By(reader.person(), reader.role(), reader.now(), reader.reason());
    journal.append(complaintId, office, new ConfidentialIdentityRead(complaintId, day), by);
  }

  /** Who wants to know, in which role, and why. */
  public record Reader(UUID person, Role role, String reason, Instant now) {}
}
