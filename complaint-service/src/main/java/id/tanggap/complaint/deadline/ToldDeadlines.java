package id.tanggap.complaint.deadline;

import id.tanggap.events.sla.CalendarChanged;
import id.tanggap.events.sla.DeadlineUncomputable;
import id.tanggap.events.sla.EventSkipped;
import id.tanggap.events.sla.PolicyChanged;
import id.tanggap.events.sla.SlaBreached;
import id.tanggap.events.sla.SlaClockCancelled;
import id.tanggap.events.sla.SlaClockPaused;
import id.tanggap.events.sla.SlaClockResumed;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.SlaDeadlineMoved;
import id.tanggap.events.sla.SlaEvent;
import id.tanggap.events.sla.SlaMet;
import id.tanggap.events.sla.SlaReminderDue;
import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.events.sla.SlaVerdictAmended;
import id.tanggap.events.sla.SlaWarningRaised;
import id.tanggap.journal.News;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps what is told of deadlines, and puts their complaints in the order of the nearest. */
@ApplicationScoped
public class ToldDeadlines {

  private final Deadlines deadlines;

  ToldDeadlines(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** What was told of a complaint, and when. */
  public void keepOfComplaint(News<SlaEvent> news, UUID complaintId) {
    keep(news);
    deadlines.requeue(complaintId);
  }

  /**
   * What was told of anything else, such as an incident of personal data; it waits in no order
   * here.
   */
  public void keep(News<SlaEvent> news) {
    switch (news.data()) {
      case SlaClockStarted it -> deadlines.of(it.clock()).started(it);
      case SlaClockPaused it -> deadlines.of(it.clock()).paused(it.dueAt());
      case SlaClockResumed it -> deadlines.of(it.clock()).resumed(it.dueAt());
      case SlaDeadlineMoved it -> deadlines.of(it.clock()).moved(it.newDueAt(), news.recordedAt());
      case SlaBreached it -> deadlines.of(it.clock()).breached();
      case SlaMet it -> deadlines.of(it.clock()).met(it.verdict());
      case SlaClockCancelled it -> deadlines.of(it.clock()).cancelled();
      case SlaVerdictAmended it -> deadlines.of(it.clock()).judged(it.toVerdict());
      case SlaTimerExpired it -> deadlines.of(it.clock()).expired();
      case SlaWarningRaised _, SlaReminderDue _ -> {} // nothing is due any other time by it
      case DeadlineUncomputable _ -> {} // the clock's own start says so too
      case CalendarChanged _, PolicyChanged _ -> {} // each deadline that moves is told by itself
      case EventSkipped _ -> {} // what another reader passed over is no news of a complaint
    }
  }
}
