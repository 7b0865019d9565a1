package id.tanggap.complaint.complaint;

import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.complaint.deadline.Course;
import id.tanggap.complaint.deadline.DeadlineView;
import id.tanggap.complaint.deadline.Deadlines;
import id.tanggap.complaint.wall.Wall;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a complaint up for somebody of the office and shows it afterwards as far as it is seen. */
@ApplicationScoped
class ComplaintDesk {

  private final Complaints complaints;
  private final ComplaintTexts texts;
  private final Forwardings forwardings;
  private final Reporters reporters;
  private final Acts acts;
  private final Deadlines deadlines;
  private final Viewer viewer;
  private final Wall wall;
  private final Journal journal;

  ComplaintDesk(
      Complaints complaints,
      ComplaintTexts texts,
      Forwardings forwardings,
      Reporters reporters,
      Acts acts,
      Deadlines deadlines,
      Viewer viewer,
      Wall wall,
      Journal journal) {
    this.complaints = complaints;
    this.texts = texts;
    this.forwardings = forwardings;
    this.reporters = reporters;
    this.acts = acts;
    this.deadlines = deadlines;
    this.viewer = viewer;
    this.wall = wall;
    this.journal = journal;
  }

  /**
   * The complaint for an action of the caller, locked; 404 where it is not to be seen, 403 where
   * the action is not the caller's, 412 where it has moved on. What is decided may hide it from the
   * caller, so it is written by the product itself.
   */
  Complaint taken(UUID id, ComplaintAction action, @Nullable SeenVersion seen) {
    viewer.asksFor(id);
    var complaint = complaints.locked(id);
    viewer.requireSightOf(complaint);
    viewer.require(action, complaint);
    SeenVersion.check(seen, id.toString(), complaint.sequence);
    wall.systemWorks();
    return complaint;
  }

  /** Journals what was decided, and behind the wall who did. */
  void record(Complaint complaint, Entry decided, By by) {
    journal.append(decided);
    acts.keep(complaint, by);
  }

  /** 200 with the complaint as it is now; 204 where what was decided hides it from the caller. */
  Response show(Complaint complaint) {
    complaints.flush();
    if (!viewer.sees(complaint)) {
      return Response.noContent().build();
    }
    return Answers.ok(complaint.sequence, detail(complaint));
  }

  /** 200 with the complaint, for a caller who only reads. */
  Response show(UUID id) {
    viewer.asksFor(id);
    var complaint = complaints.seen(id);
    viewer.requireSightOf(complaint);
    return Answers.ok(complaint.sequence, detail(complaint));
  }

  private ComplaintDetail detail(Complaint complaint) {
    return ComplaintDetail.of(
        complaint,
        viewer.isDeskOf(complaint) ? complaint.reported() : null,
        reporterOf(complaint),
        texts.of(complaint.id),
        forwardings.of(complaint.id).stream().map(Forwarded::of).toList(),
        deadlinesOf(complaint),
        AllowedAction.of(complaint, viewer));
  }

  private List<DeadlineView> deadlinesOf(Complaint it) {
    var course = Course.of(it.officeCode, it.progress.complaintClass, journal.of(it.id.toString()));
    return deadlines.of(it.id, it.officeCode, course);
  }

  /** Only the desk reads who reported, and only where the reporter does not mind. */
  private @Nullable Reporter reporterOf(Complaint complaint) {
    return complaint.anonymity == Anonymity.NONE && viewer.isDeskOf(complaint)
        ? reporters.of(complaint.id).orElse(null)
        : null;
  }
}
