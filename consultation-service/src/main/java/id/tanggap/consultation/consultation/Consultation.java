package id.tanggap.consultation.consultation;

import static id.tanggap.consultation.ConsultationProblem.CONTACT_PERSON_REQUIRED;
import static id.tanggap.consultation.ConsultationProblem.NO_OPEN_REQUEST;
import static id.tanggap.events.consultation.AssignmentReason.ABSENT;
import static id.tanggap.events.consultation.AssignmentReason.ASSIGNED;
import static id.tanggap.events.consultation.AssignmentReason.RELEASED;
import static java.util.Objects.requireNonNull;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.events.consultation.AssignmentReason;
import id.tanggap.events.consultation.ConsultationAccepted;
import id.tanggap.events.consultation.ConsultationAssigned;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.PromiseCause;
import id.tanggap.events.consultation.QuestionClassified;
import id.tanggap.events.consultation.ReopeningReason;
import id.tanggap.events.escalation.EscalatedToSectionHead;
import id.tanggap.events.escalation.EscalationAcknowledged;
import id.tanggap.events.escalation.EscalationAnswered;
import id.tanggap.events.escalation.EscalationRedirected;
import id.tanggap.events.escalation.EscalationResubmitted;
import id.tanggap.events.escalation.EscalationReturned;
import id.tanggap.events.escalation.EscalationStep;
import id.tanggap.events.escalation.EscalationWithdrawn;
import id.tanggap.journal.Entry;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question of one stakeholder, from its receipt to RESOLVED. Decides; does no I/O. A command
 * guards ({@link Action}), changes a fact ({@link ConsultationFacts}), and returns what has to be
 * journalled; how a cycle ends and the next one begins stands in {@link ConsultationCycles}.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Consultation extends ConsultationArrivals {

  protected Consultation() {}

  /** A question that is about to be received. */
  public Consultation(
      UUID id, String number, String officeCode, Submission submission, Asker asker) {
    this.id = id;
    this.number = number;
    this.officeCode = officeCode;
    this.cycle = 1;
    this.submission = submission;
    this.asker = asker;
    this.escalations = Escalations.NONE;
  }

  /** FF-2, FF-3a, ON-1: the question is in the books. */
  public Entry receive(String digest, Act act) {
    return entry(act, submission.received(snapshot(), asker, digest));
  }

  /** FF-3a, ON-2a: an officer holds the question; who holds it already changes nothing. */
  public List<Entry> accept(Act act) {
    Action.ACCEPTANCE.require(this, act);
    return isInHandsOf(act.personId()) ? List.of() : List.of(hold(act));
  }

  /** An officer takes the question from who holds it, and says why. */
  public List<Entry> takeOver(Act act) {
    Action.TAKE_OVER.require(this, act);
    return isInHandsOf(act.personId()) ? List.of() : List.of(hold(act));
  }

  /** Who heads the section gives the question to an officer, or to nobody: back to the pool. */
  public List<Entry> assign(@Nullable UUID officer, Act act) {
    Action.ASSIGNMENT.require(this, act);
    return give(officer, officer == null ? RELEASED : ASSIGNED, act);
  }

  /** Who holds the question gives it back to the pool. */
  public List<Entry> release(Act act) {
    Action.RELEASE.require(this, act);
    return give(null, RELEASED, act);
  }

  /** The holder is away; what is open and in its hands goes to the pool. */
  public List<Entry> leaveHandsOf(UUID absent, Act act) {
    return hasEnded() || !isHeldBy(absent) ? List.of() : give(null, ABSENT, act);
  }

  /** FF-1b, ON-2x: who asks, and whom to call back. */
  public Entry identify(Stakeholder profile, @Nullable ContactPerson contact, Act act) {
    Action.IDENTIFICATION.require(this, act);
    asker = Asker.of(profile);
    contactPerson = contact != null ? contact : contactPerson;
    return entry(act, profile.identifiedInCase(id));
  }

  /** FF-3b, ON-2b: the question has a topic, and by it a section. */
  public List<Entry> classify(String topic, String section, Act act) {
    Action.CLASSIFICATION.require(this, act);
    if (topic.equals(topicCode)) {
      return List.of();
    }
    var previousTopic = topicCode;
    var previousSection = sectionCode;
    topicCode = topic;
    sectionCode = section;
    return List.of(entry(act, new QuestionClassified(snapshot(), previousTopic, previousSection)));
  }

  /** FF-5b, ON-4: asks the stakeholder; a second request adds to the open one. */
  public Entry requestInput(List<AskedItem> items, Act act) {
    Action.REQUEST.require(this, act);
    if (openRequest == null) {
      openRequest = new InputRequest(id, cycle, act.occurredAt());
    }
    openRequest.add(items);
    return entry(act, openRequest.requested(snapshot()));
  }

  /**
   * FF-5b, ON-4: words or papers of the stakeholder; the last item of a request completes it, and a
   * case that was closed for silence goes on.
   */
  public List<Entry> receiveInput(StakeholderInput input, LocalDate today, Act act) {
    input.action().require(this, act);
    var entries = new ArrayList<Entry>();
    if (hasEnded()) {
      entries.addAll(reopen(ReopeningReason.STAKEHOLDER_INPUT, input.by(), today, act));
    }
    if (input.requestId() != null) {
      requireOpenRequest().take(input);
    }
    entries.add(entry(act, input.received(snapshot())));
    if (input.itemId() != null && requireOpenRequest().isComplete()) {
      entries.add(completeByAllItems(act));
    }
    return entries;
  }

  /** What was asked is there, as the officer says. */
  public Entry completeRequest(UUID request, Act act) {
    Action.REQUEST_COMPLETION.require(this, act);
    var ended = endRequest(request, InputRequest.State.COMPLETED, act);
    return entry(act, ended.completedByOfficer(snapshot()));
  }

  /** What was asked is needed no more. */
  public Entry withdrawRequest(UUID request, Act act) {
    Action.REQUEST_WITHDRAWAL.require(this, act);
    var ended = endRequest(request, InputRequest.State.WITHDRAWN, act);
    return entry(act, ended.withdrawn(snapshot()));
  }

  /** FF-7b, ON-6b: no answer yet, so the office promises one and knows how to reach the asker. */
  public Entry promiseFollowUp(@Nullable ContactPerson contact, Act act) {
    Action.FOLLOW_UP.require(this, act);
    contactPerson = contact != null ? contact : contactPerson;
    if (!hasWayBack()) {
      throw CONTACT_PERSON_REQUIRED
          .refusal(
              new Wording(
                  "Tidak ada cara menghubungi penanya " + number,
                  "Nobody could reach the asker of " + number))
          .about(id.toString());
    }
    return promise(PromiseCause.OFFICER, act);
  }

  /** FF-7b1: the visitor leaves, and says whom to call back where nobody knew. */
  public List<Entry> promiseAtGoodbye(@Nullable ContactPerson contact, Act act) {
    submission.requireNotAfter(act);
    if (!hasWayBack()) {
      contactPerson = contact;
    }
    return isPromised() ? List.of() : List.of(promise(PromiseCause.VISIT_CLOSED, act));
  }

  /** FF-7c1, ON-6c: the stakeholder is told how far the office is. */
  public Entry reportProgress(Telling telling, Act act) {
    Action.PROGRESS_REPORT.require(this, act);
    return entry(act, telling.reported(snapshot()));
  }

  /** another authority is asked; that implies the promise. */
  public List<Entry> refer(Destination to, Act act) {
    Action.REFERRAL.require(this, act);
    openReferral = new Referral(id, cycle, to, act.occurredAt());
    referred = true;
    var entries = new ArrayList<Entry>();
    entries.add(entry(act, openReferral.referred(snapshot())));
    if (promise == null) {
      entries.add(promise(PromiseCause.REFERRAL, act));
    }
    return entries;
  }

  /** The other authority has answered, or will not. */
  public Entry concludeReferral(ReferralOutcome outcome, Act act) {
    Action.REFERRAL_OUTCOME.require(this, act);
    var referral = requireNonNull(openReferral);
    referral.conclude(outcome, act);
    openReferral = null;
    return entry(act, referral.concluded(snapshot(), outcome));
  }

  /** FF-6, ON-5, PROD-1: the response is given; what is open elsewhere ends with it. */
  public Entry respond(Reply reply, Act act) {
    Action.RESPONSE.require(this, act);
    var path = path();
    end(ConsultationStatus.RESOLVED, act);
    return entry(
        act, reply.resolved(snapshot(), path, escalations.counted().orElse(null), correctsCycle));
  }

  /** Rows 20 to 24: the case follows its escalation; late or repeated news changes nothing. */
  public List<Entry> hear(EscalationStep news, Act act) {
    var escalation = news.escalationId();
    return switch (news) {
      case EscalatedToSectionHead raised -> escalated(escalation, raised.cycle(), act);
      case EscalationAnswered _ -> follow(escalations.withAnswered(escalation));
      case EscalationReturned _ -> follow(escalations.withReturned(escalation));
      case EscalationResubmitted _ -> follow(escalations.withResubmitted(escalation));
      case EscalationWithdrawn _ -> follow(escalations.withWithdrawn(escalation));
      case EscalationAcknowledged _, EscalationRedirected _ -> List.of(); // it waits on
    };
  }

  /** FF-7a1: an escalation is open; it implies the promise. After the end it is ignored. */
  private List<Entry> escalated(UUID escalation, int ofCycle, Act act) {
    if (hasEnded() || ofCycle != cycle) {
      return List.of();
    }
    escalations = escalations.withRaised(escalation);
    return isPromised() ? List.of() : List.of(promise(PromiseCause.ESCALATION, act));
  }

  /** FF-7c1: what the head answered waits for the officer, who delivers it. */
  private List<Entry> follow(Escalations known) {
    escalations = known;
    return List.of();
  }

  private Entry hold(Act act) {
    var previous = holderId;
    holderId = act.personId();
    acceptedAt = acceptedAt == null ? act.occurredAt() : acceptedAt;
    var takenOver = previous != null && !previous.equals(holderId);
    return entry(
        act, new ConsultationAccepted(snapshot(), takenOver ? previous : null, takenOver, null));
  }

  private List<Entry> give(@Nullable UUID officer, AssignmentReason reason, Act act) {
    var previous = holderId;
    if (Objects.equals(previous, officer)) {
      return List.of();
    }
    holderId = officer;
    return List.of(entry(act, new ConsultationAssigned(snapshot(), previous, reason)));
  }

  private boolean isInHandsOf(UUID officer) {
    return isAccepted() && isHeldBy(officer);
  }

  private InputRequest requireOpenRequest() {
    if (openRequest == null) {
      throw NO_OPEN_REQUEST
          .refusal(
              new Wording(
                  "Tidak ada yang diminta dari stakeholder " + number,
                  "Nothing is asked of the stakeholder of " + number))
          .about(id.toString());
    }
    return openRequest;
  }

  private Entry completeByAllItems(Act act) {
    var complete = requireOpenRequest();
    complete.end(InputRequest.State.COMPLETED, act);
    openRequest = null;
    return entry(act, complete.completedByAllItems(snapshot()));
  }

  private InputRequest endRequest(UUID request, InputRequest.State how, Act act) {
    var ended = requireNonNull(openRequest);
    ended.requireToBe(request);
    ended.end(how, act);
    openRequest = null;
    return ended;
  }
}
