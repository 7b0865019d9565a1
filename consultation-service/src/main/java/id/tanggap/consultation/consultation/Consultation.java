package id.tanggap.consultation.consultation;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;
import static id.tanggap.consultation.ConsultationProblem.CONTACT_PERSON_REQUIRED;
import static id.tanggap.consultation.ConsultationProblem.NO_OPEN_REQUEST;
import static java.util.Objects.requireNonNull;

import id.tanggap.consultation.ConsultationProblem;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.register.Topic;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.events.consultation.CancellationReason;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.CompletionBasis;
import id.tanggap.events.consultation.ConsultationAccepted;
import id.tanggap.events.consultation.ConsultationCancelled;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationReferred;
import id.tanggap.events.consultation.ConsultationResolved;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.FollowUpPromised;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.ProgressReported;
import id.tanggap.events.consultation.PromiseCause;
import id.tanggap.events.consultation.QuestionClassified;
import id.tanggap.events.consultation.ReferralConcluded;
import id.tanggap.events.consultation.ResolutionPath;
import id.tanggap.events.consultation.StakeholderIdentified;
import id.tanggap.events.consultation.StakeholderInputCompleted;
import id.tanggap.events.consultation.StakeholderInputRequested;
import id.tanggap.events.consultation.StakeholderInputWithdrawn;
import id.tanggap.journal.Entry;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question of one stakeholder, from its receipt to RESOLVED. Decides; does no I/O. A command
 * guards ({@link Action}), changes a fact, and returns what has to be journalled.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Consultation {

  @Id private UUID id;
  private String number;
  private String officeCode;
  private long sequence;
  private int cycle;
  @Embedded private Receipt receipt;
  @Embedded private Asker asker;
  private @Nullable Instant acceptedAt;
  private @Nullable UUID holderId;
  private @Nullable String topicCode;
  private @Nullable String sectionCode;
  @Embedded private @Nullable Promise promise;
  @Embedded private @Nullable ContactPerson contactPerson;
  @Embedded private @Nullable Escalations escalations;
  private boolean referred;
  @Embedded private @Nullable Ending ending;

  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "open_request_id")
  private @Nullable InputRequest openRequest;

  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "open_referral_id")
  private @Nullable Referral openReferral;

  /** Repeats {@link #status()} for the filters of the queue; nothing else reads it. */
  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  private ConsultationStatus filedAs;

  /** Nearest open deadline; kept by the news of the SLA monitor, never by a command. */
  @Column(insertable = false, updatable = false)
  private Instant queueAt;

  protected Consultation() {}

  /** A question that is about to be received. */
  public Consultation(UUID id, String number, String officeCode, Receipt receipt, Asker asker) {
    this.id = id;
    this.number = number;
    this.officeCode = officeCode;
    this.cycle = 1;
    this.receipt = receipt;
    this.asker = asker;
  }

  /** The first fact that holds decides; news in any order ends in the same place. */
  public ConsultationStatus status() {
    if (ending != null) return ending.status();
    if (isEscalated()) return ConsultationStatus.ESCALATED;
    if (openRequest != null) return ConsultationStatus.AWAITING_STAKEHOLDER;
    if (openReferral != null) return ConsultationStatus.REFERRED;
    if (promise != null) return ConsultationStatus.FOLLOW_UP;
    return acceptedAt != null ? ConsultationStatus.IN_ANALYSIS : ConsultationStatus.RECEIVED;
  }

  /** FF-2, FF-3a, ON-1: the question is in the books. */
  public Entry receive(String digest, Act act) {
    return entry(
        act,
        new ConsultationReceived(
            snapshot(),
            receipt.medium(),
            receipt.visitId(),
            asker.stakeholderId(),
            asker.stakeholderKind(),
            asker.satkerCode(),
            receipt.submittedAt(),
            receipt.recordedAt(),
            receipt.origin(),
            receipt.externalReference(),
            receipt.part(),
            null,
            receipt.questionId(),
            digest));
  }

  /** FF-3a, ON-2a: an officer holds the question; who holds it already changes nothing. */
  public List<Entry> accept(Act act) {
    guard(Action.ACCEPTANCE, act);
    return isHeldBy(act.personId()) ? List.of() : List.of(hold(act));
  }

  /** An officer takes the question from who holds it, and says why. */
  public List<Entry> takeOver(Act act) {
    guard(Action.TAKE_OVER, act);
    return isHeldBy(act.personId()) ? List.of() : List.of(hold(act));
  }

  /** FF-1b, ON-2x: who asks, and whom to call back. */
  public Entry identify(Stakeholder profile, @Nullable ContactPerson contact, Act act) {
    guard(Action.IDENTIFICATION, act);
    asker = Asker.of(profile);
    contactPerson = contact != null ? contact : contactPerson;
    return entry(
        act,
        new StakeholderIdentified(
            null,
            id,
            profile.id(),
            profile.kind(),
            profile.roleCode().orElse(null),
            profile.satkerCode().orElse(null),
            profile.warnings()));
  }

  /** FF-3b, ON-2b: the question has a topic, and by it a section. */
  public List<Entry> classify(Topic topic, Act act) {
    guard(Action.CLASSIFICATION, act);
    if (topic.code().equals(topicCode)) {
      return List.of();
    }
    var previousTopic = topicCode;
    var previousSection = sectionCode;
    topicCode = topic.code();
    sectionCode = topic.sectionCode();
    return List.of(entry(act, new QuestionClassified(snapshot(), previousTopic, previousSection)));
  }

  /** FF-5b, ON-4: asks the stakeholder; a second request adds to the open one. */
  public Entry requestInput(List<AskedItem> items, Act act) {
    guard(Action.REQUEST, act);
    if (openRequest == null) {
      openRequest = new InputRequest(id, cycle, act.occurredAt());
    }
    openRequest.add(items);
    return entry(
        act, new StakeholderInputRequested(snapshot(), openRequest.id(), openRequest.published()));
  }

  /** What was asked is there, as the officer says. */
  public Entry completeRequest(UUID request, Act act) {
    guard(Action.REQUEST_COMPLETION, act);
    var ended = endRequest(request, InputRequest.State.COMPLETED, act);
    return entry(
        act,
        new StakeholderInputCompleted(
            snapshot(), request, ended.published(), CompletionBasis.OFFICER));
  }

  /** What was asked is needed no more. */
  public Entry withdrawRequest(UUID request, Act act) {
    guard(Action.REQUEST_WITHDRAWAL, act);
    var ended = endRequest(request, InputRequest.State.WITHDRAWN, act);
    return entry(act, new StakeholderInputWithdrawn(snapshot(), request, ended.published()));
  }

  /** FF-7b, ON-6b: no answer yet, so the office promises one and knows how to reach the asker. */
  public Entry promiseFollowUp(@Nullable ContactPerson contact, Act act) {
    guard(Action.FOLLOW_UP, act);
    contactPerson = contact != null ? contact : contactPerson;
    if (!hasWayBack()) {
      throw CONTACT_PERSON_REQUIRED.refusal("Nobody could reach the asker of " + number);
    }
    return promise(PromiseCause.OFFICER, act);
  }

  /** FF-7b1: the visitor leaves, and says whom to call back where nobody knew. */
  public List<Entry> promiseAtGoodbye(@Nullable ContactPerson contact, Act act) {
    if (!hasWayBack()) {
      contactPerson = contact;
    }
    return isPromised() ? List.of() : List.of(promise(PromiseCause.VISIT_CLOSED, act));
  }

  /** FF-7c1, ON-6c: the stakeholder is told how far the office is. */
  public Entry reportProgress(Telling telling, Act act) {
    guard(Action.PROGRESS_REPORT, act);
    return entry(
        act,
        new ProgressReported(
            snapshot(),
            telling.reportId(),
            telling.kind(),
            telling.medium(),
            telling.outcome(),
            telling.contentId(),
            telling.digest()));
  }

  /** another authority is asked; that implies the promise. */
  public List<Entry> refer(Destination to, Act act) {
    guard(Action.REFERRAL, act);
    openReferral = new Referral(id, cycle, to, act.occurredAt());
    referred = true;
    var entries = new ArrayList<Entry>();
    entries.add(
        entry(
            act,
            new ConsultationReferred(
                snapshot(), openReferral.id(), to.authority(), to.externalReference())));
    if (promise == null) {
      entries.add(promise(PromiseCause.REFERRAL, act));
    }
    return entries;
  }

  /** The other authority has answered, or will not. */
  public Entry concludeReferral(ReferralOutcome outcome, Act act) {
    guard(Action.REFERRAL_OUTCOME, act);
    var referral = requireNonNull(openReferral);
    referral.conclude(outcome, act);
    openReferral = null;
    var to = referral.destination();
    return entry(
        act,
        new ReferralConcluded(
            snapshot(), referral.id(), to.authority(), to.externalReference(), outcome.name()));
  }

  /** FF-6, ON-5, PROD-1: the response is given; what is open elsewhere ends with it. */
  public Entry respond(Reply reply, Act act) {
    guard(Action.RESPONSE, act);
    var path = path();
    end(ConsultationStatus.RESOLVED, act);
    return entry(
        act,
        new ConsultationResolved(
            snapshot(),
            path,
            reply.outcome(),
            reply.handedTo() == null ? null : reply.handedTo().name(),
            reply.responseId(),
            reply.medium(),
            reply.citations(),
            escalations == null ? null : escalations.counted(),
            null,
            reply.digest()));
  }

  /** The visitor left without a way back: counted apart, never as resolved. */
  public Entry abandon(Act act) {
    end(ConsultationStatus.CANCELLED, act);
    return entry(
        act, new ConsultationCancelled(snapshot(), CancellationReason.LEFT_WITHOUT_CONTACT, null));
  }

  /** FF-7a1: an escalation is open; it implies the promise. After the end it is ignored. */
  public List<Entry> escalated(UUID escalation, Act act) {
    if (hasEnded()) {
      return List.of();
    }
    escalations = Escalations.raised(escalation);
    return isPromised() ? List.of() : List.of(promise(PromiseCause.ESCALATION, act));
  }

  /** FF-7c1: the head has answered; the officer delivers it. */
  public void escalationAnswered(UUID escalation) {
    escalations = escalations == null ? null : escalations.answered(escalation);
  }

  /** The escalation ended without an answer. */
  public void escalationWithdrawn(UUID escalation) {
    escalations = escalations == null ? null : escalations.withdrawn(escalation);
  }

  /** The way the consultation took so far, as a response given now would count it. */
  public ResolutionPath path() {
    if (referred) return ResolutionPath.REFERRED;
    if (escalations != null && escalations.counted() != null) return ResolutionPath.ESCALATED;
    return promise != null ? ResolutionPath.FOLLOW_UP : ResolutionPath.FIRST_CONTACT;
  }

  /** whether the office knows how to reach the asker. */
  public boolean hasWayBack() {
    if (contactPerson != null) return true;
    return switch (receipt.channel()) {
      case FACE_TO_FACE -> false;
      case HAI_CSO -> true;
      case OFFICIAL_CONTACT -> repliesReach(receipt.medium());
    };
  }

  public boolean hasEnded() {
    return ending != null;
  }

  public boolean isPromised() {
    return promise != null;
  }

  public boolean isClassified() {
    return topicCode != null;
  }

  public boolean isHeldBy(UUID officer) {
    return officer.equals(holderId);
  }

  boolean isAccepted() {
    return acceptedAt != null;
  }

  boolean isFreeFor(UUID officer) {
    return holderId == null || isHeldBy(officer);
  }

  /** Online there is no step of identification (ON-2x). */
  boolean isIdentifiedEnough() {
    return receipt.channel() != Channel.FACE_TO_FACE || asker.identified();
  }

  boolean isEscalated() {
    return escalations != null && escalations.open() != null;
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

  public Receipt receipt() {
    return receipt;
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

  /** The after-image that every event carries. */
  public ConsultationSnapshot snapshot() {
    return new ConsultationSnapshot(
        id, number, status(), cycle, receipt.channel(), topicCode, sectionCode, holderId);
  }

  @PrePersist
  @PreUpdate
  void file() {
    filedAs = status();
  }

  private void guard(Action action, Act act) {
    action
        .obstacle(this, act.personId())
        .map(ConsultationProblem::refusal)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    if (act.occurredAt().isBefore(receipt.submittedAt())) {
      throw INVALID_INPUT
          .refusal("occurredAt is before the question was put")
          .violation("occurredAt", "must not be before " + receipt.submittedAt());
    }
  }

  private Entry hold(Act act) {
    var previous = holderId;
    holderId = act.personId();
    acceptedAt = acceptedAt == null ? act.occurredAt() : acceptedAt;
    return entry(act, new ConsultationAccepted(snapshot(), previous, previous != null, null));
  }

  private Entry promise(PromiseCause cause, Act act) {
    promise = new Promise(cause, act.occurredAt(), hasWayBack());
    return entry(
        act, new FollowUpPromised(snapshot(), cause, receipt.dayZero(), promise.contactProvided()));
  }

  private InputRequest endRequest(UUID request, InputRequest.State how, Act act) {
    var open = requireNonNull(openRequest);
    if (!open.id().equals(request)) {
      throw NO_OPEN_REQUEST.refusal("Another request is open");
    }
    open.end(how, act);
    openRequest = null;
    return open;
  }

  private void end(ConsultationStatus status, Act act) {
    if (openRequest != null) {
      openRequest.end(InputRequest.State.WITHDRAWN, act);
    }
    if (openReferral != null) {
      openReferral.conclude(ReferralOutcome.SUPERSEDED, act);
    }
    openRequest = null;
    openReferral = null;
    ending = new Ending(status, act.occurredAt());
  }

  private boolean repliesReach(@Nullable Medium medium) {
    return switch (medium) {
      case WHATSAPP, SMS, EMAIL, WEB, HAI_CSO -> true;
      case PHONE -> asker.reachable();
      case IN_PERSON, LETTER -> false;
      case null -> false;
    };
  }

  private Entry entry(Act act, ConsultationEvent event) {
    sequence++;
    var subject = id.toString();
    return Entry.of(
        subject,
        sequence,
        subject,
        officeCode,
        act.occurredAt(),
        act.recordedAt(),
        act.actor(),
        event.type(),
        event);
  }
}
