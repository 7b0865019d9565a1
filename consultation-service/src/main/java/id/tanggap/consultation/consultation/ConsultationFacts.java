package id.tanggap.consultation.consultation;

import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.ResolutionPath;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a question, and what follows from it: status, path, way back. It files itself
 * under its status and changes no fact; commands do, of {@link Consultation} and what stands
 * between the two.
 */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class ConsultationFacts {

  @Id UUID id;
  String number;
  String officeCode;
  long sequence;
  int cycle;
  @Embedded Submission submission;
  @Embedded Asker asker;
  @Nullable Instant acceptedAt;
  @Nullable UUID holderId;
  @Nullable String topicCode;
  @Nullable String sectionCode;
  @Embedded @Nullable Promise promise;
  @Embedded @Nullable ContactPerson contactPerson;
  @Embedded Escalations escalations;
  boolean referred;

  /** The last cycle whose response can no longer be questioned. */
  @Nullable Integer finalCycle;

  /** The cycle whose response this one corrects. */
  @Nullable Integer correctsCycle;

  @Embedded @Nullable Ending ending;

  /** When what was written in it, and who asked, was erased. */
  @Nullable Instant erasedAt;

  /** Whether only those see it who answer for personal data. */
  boolean restricted;

  @Embedded @Nullable TrackingMark tracking;

  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "open_request_id")
  @Nullable InputRequest openRequest;

  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "open_referral_id")
  @Nullable Referral openReferral;

  /** Row 17: kept apart, so that nothing of the case tells when or what was rated. */
  @Formula(
      "exists (select 1 from rated_cycle r where r.consultation_id = id and r.of_cycle = cycle)")
  boolean rated;

  /** Repeats {@link #status()} for queries; no rule reads it. */
  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  ConsultationStatus filedAs;

  /** Nearest open deadline; kept by the news of the SLA monitor, never by a command. */
  @Column(insertable = false, updatable = false)
  Instant queueAt;

  /** The transaction that changed the row last, kept by the database: the order of the feed. */
  @Column(insertable = false, updatable = false)
  long changedIn;

  /** The first fact that holds decides; news in any order ends in the same place. */
  public ConsultationStatus status() {
    if (ending != null) return ending.status();
    if (isEscalated()) return ConsultationStatus.ESCALATED;
    if (openRequest != null) return ConsultationStatus.AWAITING_STAKEHOLDER;
    if (openReferral != null) return ConsultationStatus.REFERRED;
    if (promise != null) return ConsultationStatus.FOLLOW_UP;
    return acceptedAt != null ? ConsultationStatus.IN_ANALYSIS : ConsultationStatus.RECEIVED;
  }

  /** The way the consultation took so far, as a response given now would count it. */
  public ResolutionPath path() {
    if (referred) return ResolutionPath.REFERRED;
    if (escalations.counted().isPresent()) return ResolutionPath.ESCALATED;
    return promise != null ? ResolutionPath.FOLLOW_UP : ResolutionPath.FIRST_CONTACT;
  }

  /** whether the office knows how to reach the asker. */
  public boolean hasWayBack() {
    return contactPerson != null || submission.isAnsweredByReply(asker);
  }

  public boolean hasEnded() {
    return ending != null;
  }

  public Optional<Instant> erasedAt() {
    return Optional.ofNullable(erasedAt);
  }

  public boolean isErased() {
    return erasedAt != null;
  }

  /** What is kept of its code; nothing once it is erased. */
  public Optional<TrackingMark> tracking() {
    return Optional.ofNullable(tracking);
  }

  public boolean isRestricted() {
    return restricted;
  }

  public boolean isPromised() {
    return promise != null;
  }

  public boolean isClassified() {
    return topicCode != null;
  }

  /** The officer who has it in hand; nobody where it is in the pool. */
  public Optional<UUID> holder() {
    return Optional.ofNullable(holderId);
  }

  public boolean isHeldBy(UUID officer) {
    return officer.equals(holderId);
  }

  /** Row 8: also after it was closed for silence, which the stakeholder's words undo. */
  public boolean takesInput() {
    return !hasEnded() || status() == ConsultationStatus.CLOSED_NO_RESPONSE;
  }

  boolean isResolved() {
    return status() == ConsultationStatus.RESOLVED;
  }

  /** Whether the response of this cycle was rated. */
  public boolean isRated() {
    return rated;
  }

  boolean isCancelled() {
    return status() == ConsultationStatus.CANCELLED;
  }

  /** Row 19: what was never answered can always go on. */
  boolean isReopenWindowOpen() {
    return !isResolved() || !Integer.valueOf(cycle).equals(finalCycle);
  }

  public Optional<Integer> correctsCycle() {
    return Optional.ofNullable(correctsCycle);
  }

  boolean isAccepted() {
    return acceptedAt != null;
  }

  boolean isFreeFor(UUID officer) {
    return holderId == null || isHeldBy(officer);
  }

  /** Online there is no step of identification (ON-2x). */
  boolean isIdentifiedEnough() {
    return !submission.isAtTheDesk() || asker.identified();
  }

  boolean isEscalated() {
    return escalations.isAnyOpen();
  }

  /** Also one that the head returned: another one would be refused. */
  boolean hasUnansweredEscalation() {
    return escalations.isAnyUnanswered();
  }

  boolean isAwaitingStakeholder() {
    return openRequest != null;
  }

  boolean isReferred() {
    return openReferral != null;
  }

  public UUID id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String officeCode() {
    return officeCode;
  }

  public long sequence() {
    return sequence;
  }

  public int cycle() {
    return cycle;
  }

  public Submission submission() {
    return submission;
  }

  public Asker asker() {
    return asker;
  }

  public Optional<ContactPerson> contactPerson() {
    return Optional.ofNullable(contactPerson);
  }

  public Optional<Promise> promise() {
    return Optional.ofNullable(promise);
  }

  public Instant queueAt() {
    return queueAt;
  }

  public long changedIn() {
    return changedIn;
  }

  /**
   * nothing is done before the question was put, was reopened, or ended for the time being.
   */
  void requireNotAfter(Act act) {
    if (ending != null) {
      ending.requireNotAfter(act);
    } else if (cycle > 1 && promise != null) {
      promise.requireNotAfter(act);
    } else {
      submission.requireNotAfter(act);
    }
  }

  /** The after-image that every event carries. */
  public ConsultationSnapshot snapshot() {
    return new ConsultationSnapshot(
        id, number, status(), cycle, submission.channel(), topicCode, sectionCode, holderId);
  }

  @PrePersist
  @PreUpdate
  void file() {
    filedAs = status();
  }
}
