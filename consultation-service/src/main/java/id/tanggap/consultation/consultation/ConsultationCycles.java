package id.tanggap.consultation.consultation;

import static id.tanggap.consultation.ConsultationProblem.NOT_ENDED;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.events.consultation.CancellationReason;
import id.tanggap.events.consultation.ConsultationCancelled;
import id.tanggap.events.consultation.ConsultationClosedNoResponse;
import id.tanggap.events.consultation.ConsultationErased;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationReopened;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.ErasureReason;
import id.tanggap.events.consultation.Party;
import id.tanggap.events.consultation.PromiseCause;
import id.tanggap.events.consultation.ReopeningReason;
import id.tanggap.journal.Entry;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a cycle of a question ends without a response, and how the next one begins. Escalations,
 * requests and referrals belong to their cycle and end with it.
 */
@MappedSuperclass
public abstract class ConsultationCycles extends ConsultationFacts {

  /** Row 15: no answer is wanted, or none is due here. */
  public Entry cancel(CancellationReason reason, @Nullable UUID duplicateOf, Act act) {
    Action.CANCELLATION.require(this, act);
    end(ConsultationStatus.CANCELLED, act);
    return entry(act, new ConsultationCancelled(snapshot(), reason, duplicateOf));
  }

  /** The visitor left without a way back: counted apart, never as resolved. */
  public Entry abandon(Act act) {
    requireNotAfter(act);
    end(ConsultationStatus.CANCELLED, act);
    return entry(
        act, new ConsultationCancelled(snapshot(), CancellationReason.LEFT_WITHOUT_CONTACT, null));
  }

  /** Row 16: the stakeholder was silent for too long about this request; any other is ignored. */
  public List<Entry> closeForSilence(@Nullable UUID request, Act act) {
    if (status() != ConsultationStatus.AWAITING_STAKEHOLDER
        || openRequest == null
        || !openRequest.is(request)) {
      return List.of();
    }
    var unanswered = openRequest.id();
    end(ConsultationStatus.CLOSED_NO_RESPONSE, act);
    return List.of(entry(act, new ConsultationClosedNoResponse(snapshot(), unanswered)));
  }

  /** Row 19: from now on the response of this cycle stands; one of another cycle is ignored. */
  public void closeReopenWindow(int ofCycle) {
    if (isResolved() && ofCycle == cycle) {
      finalCycle = ofCycle;
    }
  }

  /** Row 18: the question goes on, with a new promise counted from this date. */
  public List<Entry> reopen(ReopeningReason reason, Party by, LocalDate today, Act act) {
    actionOf(reason).require(this, act);
    correctsCycle = corrected(reason);
    ending = null;
    escalations = Escalations.NONE;
    referred = false;
    cycle++;
    rated = false;
    promise = new Promise(PromiseCause.REOPENED, act.occurredAt(), hasWayBack());
    return List.of(
        entry(act, new ConsultationReopened(snapshot(), reason, by)),
        entry(act, promise.made(snapshot(), today)));
  }

  /** Row 17: once for each cycle; nothing is journalled with the case. */
  public void rate(Act act) {
    Action.RATING.require(this, act);
    rated = true;
  }

  /** Whoever has its code may follow it from now on. */
  public void isFollowedBy(TrackingMark mark) {
    tracking = mark;
  }

  /** Colleagues may note something about it at any time, unless nothing written is left of it. */
  public void note(Act act) {
    Action.NOTE.require(this, act);
  }

  /** UU PDP 43: of an ended case nobody can tell any more who asked; what is open is kept. */
  public Entry erase(ErasureReason reason, Act act) {
    if (!hasEnded()) {
      throw NOT_ENDED.refusal().about(id.toString());
    }
    contactPerson = null;
    tracking = null;
    erasedAt = act.recordedAt();
    return entry(act, new ConsultationErased(snapshot(), reason));
  }

  /** What is kept of its asker was put right. */
  public void restate(Stakeholder profile) {
    asker = Asker.of(profile);
  }

  /** From now on only those see it who answer for personal data. */
  public void restrict() {
    restricted = true;
  }

  /** Whoever works on cases sees it again. */
  public void liftRestriction() {
    restricted = false;
  }

  final Entry promise(PromiseCause cause, Act act) {
    promise = new Promise(cause, act.occurredAt(), hasWayBack());
    return entry(act, promise.made(snapshot(), submission.dayZero()));
  }

  final void end(ConsultationStatus status, Act act) {
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

  final Entry entry(Act act, ConsultationEvent event) {
    sequence++;
    return act.entry(id, sequence, officeCode, event);
  }

  /** Silence of the stakeholder interrupts a correction and does not end it. */
  private @Nullable Integer corrected(ReopeningReason reason) {
    if (!isResolved()) {
      return correctsCycle;
    }
    return reason == ReopeningReason.CORRECTION ? (Integer) cycle : null;
  }

  private static Action actionOf(ReopeningReason reason) {
    return switch (reason) {
      case NOT_SATISFIED, NEW_FACTS -> Action.REOPENING;
      case CORRECTION -> Action.CORRECTION;
      case STAKEHOLDER_INPUT -> Action.MESSAGE;
    };
  }
}
