package id.tanggap.sla.world;

import static id.tanggap.sla.world.MovableTime.wib;

import id.tanggap.events.complaint.Audience;
import id.tanggap.events.complaint.ComplaintChannel;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.complaint.ComplaintClassified;
import id.tanggap.events.complaint.ComplaintClock;
import id.tanggap.events.complaint.ComplaintClosed;
import id.tanggap.events.complaint.ComplaintClosingReason;
import id.tanggap.events.complaint.ComplaintDeadlineExtended;
import id.tanggap.events.complaint.ComplaintEvent;
import id.tanggap.events.complaint.ComplaintFollowedUp;
import id.tanggap.events.complaint.ComplaintInformationProvided;
import id.tanggap.events.complaint.ComplaintInformationRequested;
import id.tanggap.events.complaint.ComplaintReceived;
import id.tanggap.events.complaint.ComplaintRedirected;
import id.tanggap.events.complaint.ComplaintRejected;
import id.tanggap.events.complaint.ComplaintRejectionReason;
import id.tanggap.events.complaint.ComplaintReopened;
import id.tanggap.events.complaint.ComplaintResponded;
import id.tanggap.events.complaint.ComplaintSnapshot;
import id.tanggap.events.complaint.ComplaintStatus;
import id.tanggap.events.complaint.ComplaintVerified;
import id.tanggap.events.complaint.ComplaintWithdrawalReason;
import id.tanggap.events.complaint.ComplaintWithdrawn;
import id.tanggap.events.complaint.RedirectionDestination;
import id.tanggap.events.complaint.ServiceElement;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Ids;
import id.tanggap.journal.News;
import java.time.Instant;
import java.util.UUID;

/**
 * One complaint as complaint-service tells of it, in its sequence; times are written in the
 * office's local time.
 */
public final class Filing {

  public final UUID id = Ids.next();

  private final String office;
  private UUID requestId = Ids.next();
  private Instant verifiedAt = Instant.EPOCH;
  private int cycle = 1;
  private long told;

  private Filing(String office) {
    this.office = office;
  }

  public static Filing at(String office) {
    return new Filing(office);
  }

  public UUID requestId() {
    return requestId;
  }

  public News<ComplaintEvent> received(String at) {
    return received(at, at);
  }

  /** Typed in later than it was submitted. */
  public News<ComplaintEvent> received(String at, String recordedAt) {
    return news(new ComplaintReceived(as(ComplaintStatus.RECEIVED), wib(at)), at, recordedAt);
  }

  public News<ComplaintEvent> verified(String at) {
    verifiedAt = wib(at);
    return news(new ComplaintVerified(as(ComplaintStatus.VERIFIED), verifiedAt), at);
  }

  public News<ComplaintEvent> classified(ComplaintClass complaintClass, String at) {
    var after = as(ComplaintStatus.CLASSIFIED);
    return news(new ComplaintClassified(after, complaintClass, ServiceElement.U3, verifiedAt), at);
  }

  public News<ComplaintEvent> asked(String at) {
    requestId = Ids.next();
    var after = as(ComplaintStatus.NEEDS_INFO);
    return news(new ComplaintInformationRequested(after, requestId), at);
  }

  public News<ComplaintEvent> replied(String at) {
    return news(new ComplaintInformationProvided(as(ComplaintStatus.RECEIVED), requestId), at);
  }

  public News<ComplaintEvent> wroteUnasked(String at) {
    return news(new ComplaintInformationProvided(as(ComplaintStatus.RECEIVED), null), at);
  }

  public News<ComplaintEvent> followedUp(String at) {
    return followedUp(at, at);
  }

  /** Done, and recorded later. */
  public News<ComplaintEvent> followedUp(String at, String recordedAt) {
    return news(new ComplaintFollowedUp(as(ComplaintStatus.IN_PROGRESS)), at, recordedAt);
  }

  public News<ComplaintEvent> responded(String at) {
    return responded(at, at);
  }

  /** Answered by phone, and recorded later. */
  public News<ComplaintEvent> responded(String at, String recordedAt) {
    return news(new ComplaintResponded(as(ComplaintStatus.RESPONDED)), at, recordedAt);
  }

  public News<ComplaintEvent> extended(int workingDays, String at) {
    var after = as(ComplaintStatus.CLASSIFIED);
    return news(
        new ComplaintDeadlineExtended(after, ComplaintClock.COMPLAINT_RESPONSE, workingDays), at);
  }

  /** The next cycle begins. */
  public News<ComplaintEvent> reopened(String at) {
    cycle++;
    return news(new ComplaintReopened(as(ComplaintStatus.IN_PROGRESS), wib(at)), at);
  }

  public News<ComplaintEvent> closed(String at) {
    var after = as(ComplaintStatus.CLOSED);
    return news(new ComplaintClosed(after, ComplaintClosingReason.BY_OFFICE), at);
  }

  public News<ComplaintEvent> rejected(String at) {
    var after = as(ComplaintStatus.REJECTED);
    return news(new ComplaintRejected(after, ComplaintRejectionReason.NO_SUBSTANCE), at);
  }

  public News<ComplaintEvent> redirected(String at) {
    var after = as(ComplaintStatus.REDIRECTED);
    return news(new ComplaintRedirected(after, RedirectionDestination.OTHER_AUTHORITY), at);
  }

  public News<ComplaintEvent> withdrawn(String at) {
    var after = as(ComplaintStatus.WITHDRAWN);
    return news(new ComplaintWithdrawn(after, ComplaintWithdrawalReason.BY_REPORTER), at);
  }

  private ComplaintSnapshot as(ComplaintStatus status) {
    var channel = ComplaintChannel.SUGGESTION_BOX;
    return new ComplaintSnapshot(id, Audience.COMPLIANCE_DESK, status, cycle, channel);
  }

  private News<ComplaintEvent> news(ComplaintEvent event, String at) {
    return news(event, at, at);
  }

  private News<ComplaintEvent> news(ComplaintEvent event, String at, String recordedAt) {
    return new News<>(
        Ids.next(),
        "/tanggap/complaint-service",
        id.toString(),
        ++told,
        id.toString(),
        office,
        wib(at),
        wib(recordedAt),
        Actor.SYSTEM,
        event);
  }
}
