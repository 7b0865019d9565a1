package id.tanggap.complaint.sealedreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.complaint.sealedreport.SealedJournal.By;
import id.tanggap.events.sealedreport.SealedReportEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a sealed report up for an integrity officer; one that this officer may not open is 404. */
@RequestScoped
class SealedDesk {

  private final SealedDatabase database;
  private final SealedReports reports;
  private final SealedJournal journal;
  private final SealedCipher cipher;
  private final ObjectMapper json;
  private final Caller caller;
  private final Instant now;

  SealedDesk(
      SealedDatabase database,
      SealedReports reports,
      SealedJournal journal,
      SealedCipher cipher,
      ObjectMapper json,
      Caller caller,
      Clock clock) {
    this.database = database;
    this.reports = reports;
    this.journal = journal;
    this.cipher = cipher;
    this.json = json;
    this.caller = caller;
    this.now = clock.instant();
  }

  /** From here on this transaction sees what the caller may open. */
  void opens() {
    database.opensTo(caller);
  }

  /** The report, locked; 412 where it has moved on. */
  SealedReport taken(UUID id, @Nullable SeenVersion seen) {
    opens();
    var report = reports.locked(id);
    SeenVersion.check(seen, id.toString(), report.sequence());
    return report;
  }

  LocalDate todayAt(SealedReport report) {
    return reports.dayAt(report.officeCode(), now);
  }

  /** Keeps where the report stands now, with what is told of it and who did it. */
  void record(SealedReport now, SealedReportEvent event, @Nullable String reason) {
    reports.keep(now);
    journal.append(now.id(), now.officeCode(), event, by(reason));
  }

  /** What is named may hide the report from whoever names it, so the product itself writes it. */
  void recordNaming(SealedReport now, Set<UUID> people, SealedReportEvent event) {
    database.works();
    record(now, event, null);
    reports.hideFrom(now, people);
  }

  /** 200 with the report; 204 where it is hidden from the caller now. */
  Response showIfOpen(SealedReport report) {
    opens();
    return reports.isOpen(report) ? show(report) : Response.noContent().build();
  }

  /** What was sealed. */
  SealedContent contentOf(SealedReport report) {
    var words = cipher.envelopes().decrypted(reports.wordsOf(report), report.id());
    try {
      return json.readValue(words, SealedContent.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("sealed content cannot be read");
    }
  }

  static Response show(SealedReport report) {
    return Answers.ok(report.sequence(), SealedReportView.of(report));
  }

  private By by(@Nullable String reason) {
    return new By(caller.personId(), Role.INTEGRITY_OFFICER, now, reason);
  }
}
