package id.tanggap.complaint.complaint;

import id.tanggap.api.retention.Expiring;
import id.tanggap.complaint.retention.RetentionConfig;
import id.tanggap.complaint.wall.Wall;
import id.tanggap.events.complaint.ComplaintErasureReason;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** The words of ended complaints, which are kept for some years; an open one is never touched. */
@ApplicationScoped
class ExpiringComplaints implements Expiring {

  private final Complaints complaints;
  private final Erasure erasure;
  private final Wall wall;
  private final Journal journal;
  private final RetentionConfig config;

  ExpiringComplaints(
      Complaints complaints, Erasure erasure, Wall wall, Journal journal, RetentionConfig config) {
    this.complaints = complaints;
    this.erasure = erasure;
    this.wall = wall;
    this.journal = journal;
    this.config = config;
  }

  /** The product itself does it, past the wall. */
  @Override
  public int eraseSome(Set<String> offices, Instant now, int most) {
    wall.systemWorks();
    var before = now.atOffset(ZoneOffset.UTC).minus(config.complaints()).toInstant();
    var expired = complaints.lockedThatEndedBefore(before, offices, most);
    var by = By.system(now);
    expired.forEach(it -> journal.append(erasure.erase(it, ComplaintErasureReason.RETENTION, by)));
    return expired.size();
  }
}
