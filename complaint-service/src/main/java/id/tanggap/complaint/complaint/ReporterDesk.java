package id.tanggap.complaint.complaint;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.complaint.access.AccessTokens;
import id.tanggap.complaint.wall.Wall;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a complaint up for its reporter, who has a token for it and no account. */
@ApplicationScoped
class ReporterDesk {

  /** The header of the token; Authorization is for people with an account. */
  static final String TOKEN = "Complaint-Token";

  private final Complaints complaints;
  private final ComplaintTexts texts;
  private final AccessTokens tokens;
  private final Wall wall;
  private final Journal journal;
  private final Clock clock;

  ReporterDesk(
      Complaints complaints,
      ComplaintTexts texts,
      AccessTokens tokens,
      Wall wall,
      Journal journal,
      Clock clock) {
    this.complaints = complaints;
    this.texts = texts;
    this.tokens = tokens;
    this.wall = wall;
    this.journal = journal;
    this.clock = clock;
  }

  By asReporter() {
    return By.reporter(clock.instant());
  }

  /** The reporter's own complaint, locked; any other is not there, 412 where it has moved on. */
  Complaint taken(UUID id, @Nullable String token, @Nullable SeenVersion seen) {
    asks(id, token);
    var complaint = complaints.locked(id);
    SeenVersion.check(seen, id.toString(), complaint.sequence);
    wall.systemWorks();
    return complaint;
  }

  /** As {@link #taken}, to be read only. */
  Response show(UUID id, @Nullable String token) {
    asks(id, token);
    return show(complaints.seen(id));
  }

  void record(Entry decided) {
    journal.append(decided);
  }

  /** 200 with what the reporter sees of it. */
  Response show(Complaint complaint) {
    complaints.flush();
    return Answers.ok(complaint.sequence, ReportView.of(complaint, texts.of(complaint.id)));
  }

  private void asks(UUID id, @Nullable String token) {
    if (!tokens.complaintOf(token).equals(id)) {
      throw NOT_FOUND.refusal();
    }
    wall.reporterAsks(id);
  }
}
