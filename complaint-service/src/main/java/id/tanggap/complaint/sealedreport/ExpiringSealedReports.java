package id.tanggap.complaint.sealedreport;

import id.tanggap.api.retention.Expiring;
import id.tanggap.complaint.retention.RetentionConfig;
import id.tanggap.events.sealedreport.SealedReportPurged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/** Sealed reports whose words are still here though they were handed over long ago. */
@ApplicationScoped
class ExpiringSealedReports implements Expiring {

  private final SealedDatabase database;
  private final SealedReports reports;
  private final SealedJournal journal;
  private final RetentionConfig retention;

  ExpiringSealedReports(
      SealedDatabase database,
      SealedReports reports,
      SealedJournal journal,
      RetentionConfig retention) {
    this.database = database;
    this.reports = reports;
    this.journal = journal;
    this.retention = retention;
  }

  @Override
  public int eraseSome(Set<String> offices, Instant now, int most) {
    database.works();
    var outlived = reports.outlived(offices, now, retention.sealedReports(), most);
    outlived.forEach(report -> purge(report, now));
    return outlived.size();
  }

  private void purge(SealedReport report, Instant now) {
    var today = reports.dayAt(report.officeCode(), now);
    reports.keep(report.purged(today));
    var purged = new SealedReportPurged(report.id(), today);
    journal.append(report.id(), report.officeCode(), purged, now);
  }
}
