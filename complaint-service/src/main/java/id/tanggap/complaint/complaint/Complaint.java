package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.ComplaintProblem.CONFLICT_OF_INTEREST;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.complaint.people.Standing;
import id.tanggap.events.complaint.ComplaintAssigned;
import id.tanggap.events.complaint.ComplaintAudienceChanged;
import id.tanggap.events.complaint.ComplaintChannel;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.complaint.ComplaintClassified;
import id.tanggap.events.complaint.ComplaintClock;
import id.tanggap.events.complaint.ComplaintClosed;
import id.tanggap.events.complaint.ComplaintClosingReason;
import id.tanggap.events.complaint.ComplaintDeadlineExtended;
import id.tanggap.events.complaint.ComplaintEvent;
import id.tanggap.events.complaint.ComplaintFollowedUp;
import id.tanggap.events.complaint.ComplaintForwarded;
import id.tanggap.events.complaint.ComplaintForwardingFailed;
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
import id.tanggap.events.consultation.Origin;
import id.tanggap.journal.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, suggestion or comment, from RECEIVED to one of its four ends. Where it stands
 * follows from what happened to it. Decides; does no I/O.
 */
@Entity
public class Complaint {

  private static final Instant NO_DEADLINE = Instant.parse("9999-12-31T00:00:00Z");

  @Id UUID id;
  String number;
  String officeCode;

  @Enumerated(EnumType.STRING)
  ComplaintChannel channel;

  @Enumerated(EnumType.STRING)
  Anonymity anonymity;

  @Enumerated(EnumType.STRING)
  Origin origin;

  Instant submittedAt;
  Instant recordedAt;
  @Nullable String externalReference;
  @Nullable String consultationNumber;
  boolean unknownReported;

  @ElementCollection
  @CollectionTable(name = "reported_officer", joinColumns = @JoinColumn(name = "complaint_id"))
  @Column(name = "person_id")
  Set<UUID> reported;

  @Enumerated(EnumType.STRING)
  Route route;

  @Enumerated(EnumType.STRING)
  ComplaintStatus status;

  @Embedded Progress progress;

  /** The nearest deadline, by which the inbox is ordered; news of clocks writes it. */
  @Column(insertable = false, updatable = false)
  Instant queueAt;

  long sequence;

  @SuppressWarnings("NullAway.Init")
  protected Complaint() {}

  Complaint(UUID id, String number, Submission submission, Reported reported) {
    this.id = id;
    this.number = number;
    this.officeCode = submission.officeCode();
    this.channel = submission.channel();
    this.anonymity = submission.anonymity();
    this.origin = submission.origin();
    this.submittedAt = submission.submittedAt();
    this.recordedAt = submission.recordedAt();
    this.externalReference = submission.externalReference();
    this.consultationNumber = submission.consultationNumber();
    this.reported = new HashSet<>(reported.officers());
    this.unknownReported = reported.isUnknown();
    this.queueAt = NO_DEADLINE;
    this.route = Route.COMPLIANCE_DESK;
    this.progress = new Progress();
    this.status = ComplaintStatus.RECEIVED;
  }

  /** COMP-0: it came in; who is named as reported decides from now on who reads it. */
  Entry received(Set<Standing> standings, By by) {
    reroute(standings);
    return entry(new ComplaintReceived(now(), submittedAt), by, submittedAt);
  }

  /** It is complete, and it is known whom it is about; its deadlines count from here. */
  Entry verify(Reported who, Set<Standing> standings, By by) {
    require(ComplaintAction.VERIFICATION);
    reported.retainAll(who.officers());
    reported.addAll(who.officers());
    unknownReported = who.isUnknown();
    progress.verified(by.now());
    reroute(standings);
    return entry(new ComplaintVerified(now(), by.now()), by);
  }

  /** The reporter is asked for something; until the answer is here nothing is owed. */
  Entry request(UUID requestId, By by) {
    require(ComplaintAction.INFORMATION_REQUEST);
    progress.asked(requestId);
    return entry(new ComplaintInformationRequested(now(), requestId), by);
  }

  /** The reporter wrote; what was asked for is there. */
  Entry inform(By by) {
    require(ComplaintAction.MESSAGE);
    var answered = progress.answered();
    return entry(new ComplaintInformationProvided(now(), answered), by);
  }

  /** Its class decides when the answer is due, and may decide who reads it. */
  Entry classify(
      ComplaintClass chosen, @Nullable ServiceElement element, Set<Standing> standings, By by) {
    require(ComplaintAction.CLASSIFICATION);
    progress.classified(chosen, element);
    reroute(standings);
    return entry(new ComplaintClassified(now(), chosen, element, verifiedAt()), by);
  }

  /** A section works on it, unless the complaint is about its people. */
  Entry assign(String section, Interest interest, By by) {
    require(ComplaintAction.ASSIGNMENT);
    if (interest == Interest.CONFLICT) {
      throw CONFLICT_OF_INTEREST.refusal(section).about(id.toString());
    }
    progress.assigned(section);
    return entry(new ComplaintAssigned(now()), by);
  }

  /** The office did something about it. */
  Entry followUp(By by) {
    require(ComplaintAction.FOLLOW_UP);
    progress.followedUp(by.occurredAt());
    return entry(new ComplaintFollowedUp(now()), by);
  }

  /** It was entered into a channel outside by hand; whether it arrived there is said as it is. */
  Entry forward(Forwarding forwarding, By by) {
    require(ComplaintAction.FORWARDING);
    return entry(
        switch (forwarding.delivery) {
          case DELIVERED -> new ComplaintForwarded(now(), forwarding.destination);
          case FAILED -> new ComplaintForwardingFailed(now(), forwarding.destination);
        },
        by);
  }

  /** The office answers; the reporter may come back. */
  Entry respond(By by) {
    require(ComplaintAction.RESPONSE);
    progress.responded(by.occurredAt());
    return entry(new ComplaintResponded(now()), by);
  }

  /** The reporter is not content; it goes on in the next cycle. */
  Entry reopen(By by) {
    require(ComplaintAction.REOPENING);
    progress.reopened(by.now());
    return entry(new ComplaintReopened(now(), by.now()), by);
  }

  /** It is over, with an answer. */
  Entry close(ComplaintClosingReason reason, By by) {
    require(ComplaintAction.CLOSING);
    progress.ended(ComplaintStatus.CLOSED, by.now());
    return entry(new ComplaintClosed(now(), reason), by);
  }

  /** It is not followed up. */
  Entry reject(ComplaintRejectionReason reason, By by) {
    require(ComplaintAction.REJECTION);
    progress.ended(ComplaintStatus.REJECTED, by.now());
    return entry(new ComplaintRejected(now(), reason), by);
  }

  /** It belongs to somebody else, such as the regional office where the head is reported. */
  Entry redirect(RedirectionDestination destination, By by) {
    require(ComplaintAction.REDIRECTION);
    progress.ended(ComplaintStatus.REDIRECTED, by.now());
    return entry(new ComplaintRedirected(now(), destination), by);
  }

  /** The reporter takes it back. */
  Entry withdraw(By by) {
    require(ComplaintAction.WITHDRAWAL);
    progress.ended(ComplaintStatus.WITHDRAWN, by.now());
    return entry(new ComplaintWithdrawn(now(), ComplaintWithdrawalReason.BY_REPORTER), by);
  }

  /** COMP-1: nobody came back to the answer of this cycle; a timer of another one says nothing. */
  Optional<Entry> windowOver(int cycle, By by) {
    if (status != ComplaintStatus.RESPONDED || progress.cycle != cycle) {
      return Optional.empty();
    }
    progress.ended(ComplaintStatus.CLOSED, by.occurredAt());
    return Optional.of(entry(new ComplaintClosed(now(), ComplaintClosingReason.WINDOW_OVER), by));
  }

  /** COMP-0: what was asked never came; the timer of another request says nothing. */
  Optional<Entry> leftUnanswered(@Nullable UUID requestId, By by) {
    if (requestId == null || !requestId.equals(progress.openRequestId)) {
      return Optional.empty();
    }
    progress.ended(ComplaintStatus.WITHDRAWN, by.occurredAt());
    return Optional.of(
        entry(new ComplaintWithdrawn(now(), ComplaintWithdrawalReason.NO_REPLY), by));
  }

  /** The head of the office gives it more time, once. */
  Entry extend(int workingDays, By by) {
    require(ComplaintAction.EXTENSION);
    progress.extended(workingDays);
    return entry(
        new ComplaintDeadlineExtended(now(), ComplaintClock.COMPLAINT_RESPONSE, workingDays), by);
  }

  /** What is known of those reported has changed; told where somebody else works on it now. */
  List<Entry> follow(Set<Standing> standings, By by) {
    if (hasEnded()) {
      return List.of();
    }
    var before = route.audience();
    route = route.orStricter(routeBy(standings));
    return route.audience() == before
        ? List.of()
        : List.of(entry(new ComplaintAudienceChanged(now()), by));
  }

  private void reroute(Set<Standing> standings) {
    route = routeBy(standings);
  }

  private Route routeBy(Set<Standing> standings) {
    return Route.of(reported(), standings, progress.complaintClass);
  }

  Reported reported() {
    return unknownReported ? new Reported.Unknown() : new Reported.Officers(reported);
  }

  boolean hasEnded() {
    return progress.hasEnded();
  }

  /** The nearest deadline of what is owed; none where nothing is, or nobody has told yet. */
  @Nullable Instant nextDueAt() {
    return queueAt.isBefore(NO_DEADLINE) ? queueAt : null;
  }

  /** When the reporter came with it, or came back. */
  Instant begunAt() {
    return progress.reopenedAt == null ? submittedAt : progress.reopenedAt;
  }

  private Instant verifiedAt() {
    return progress.verifiedAt == null ? submittedAt : progress.verifiedAt;
  }

  ComplaintSnapshot now() {
    status = progress.status();
    return new ComplaintSnapshot(id, route.audience(), status, progress.cycle, channel);
  }

  void require(ComplaintAction action) {
    Refusal.ifAny(
        action
            .obstacleIn(this)
            .map(
                problem ->
                    problem
                        .refusal(
                            new Wording(
                                "%s berstatus %s".formatted(number, status),
                                "%s is %s".formatted(number, status)))
                        .about(id.toString())));
  }

  Entry entry(ComplaintEvent event, By by) {
    return entry(event, by, by.occurredAt());
  }

  private Entry entry(ComplaintEvent event, By by, Instant occurredAt) {
    return Entry.of(
        id.toString(),
        ++sequence,
        id.toString(),
        officeCode,
        occurredAt,
        by.now(),
        by.actor(),
        event.type(),
        event);
  }
}
