package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.EscalationProblem.ALREADY_IN_CHAIN;
import static id.tanggap.escalation.escalation.EscalationState.ACKNOWLEDGED;
import static id.tanggap.escalation.escalation.EscalationState.ANSWERED;
import static id.tanggap.escalation.escalation.EscalationState.RAISED;
import static id.tanggap.escalation.escalation.EscalationState.RETURNED;
import static id.tanggap.escalation.escalation.EscalationState.WITHDRAWN;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.escalation.section.Head;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.escalation.EscalatedToSectionHead;
import id.tanggap.events.escalation.EscalationAcknowledged;
import id.tanggap.events.escalation.EscalationAnswered;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.escalation.EscalationRedirected;
import id.tanggap.events.escalation.EscalationResubmitted;
import id.tanggap.events.escalation.EscalationReturned;
import id.tanggap.events.escalation.EscalationWithdrawalReason;
import id.tanggap.events.escalation.EscalationWithdrawn;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question to the head of a section about one consultation, from RAISED to ANSWERED or
 * WITHDRAWN. Decides; does no I/O.
 */
@Entity
public class Escalation {

  @Id UUID id;
  String number;

  UUID consultationId;

  String consultationNumber;

  int cycle;

  String officeCode;

  String topicCode;

  @Enumerated(EnumType.STRING)
  Channel channel;

  String sectionCode;

  /** The sections that had it, in order; the last is the addressee. */
  List<String> chain;

  boolean overridden;

  @Enumerated(EnumType.STRING)
  EscalationState state;

  UUID raisedBy;

  Instant raisedAt;

  @Nullable UUID acknowledgedBy;

  @Nullable Instant acknowledgedAt;

  int round;

  @Nullable UUID endedBy;

  @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Nullable EscalationWithdrawalReason withdrawalReason;

  /** The clock of sla-monitor-service that runs for the answer, and what it told. */
  @Nullable UUID answerClockId;

  @Nullable Instant answerDueAt;

  long sequence;

  @SuppressWarnings("NullAway.Init")
  protected Escalation() {}

  Escalation(UUID id, String number, Cause cause, Target target, Writer by) {
    this.id = id;
    this.number = number;
    this.consultationId = cause.consultationId();
    this.consultationNumber = cause.consultationNumber();
    this.cycle = cause.cycle();
    this.officeCode = cause.officeCode();
    this.topicCode = cause.topicCode();
    this.channel = cause.channel();
    this.sectionCode = target.sectionCode();
    this.chain = new ArrayList<>(List.of(target.sectionCode()));
    this.overridden = target.isOverride();
    this.state = RAISED;
    this.raisedBy = by.personId();
    this.raisedAt = by.now();
  }

  /** FF-7a1, ON-6a: the head of the section concerned is asked. */
  Entry raised(Addressee addressee, EscalationText reason, Writer by) {
    return entry(
        new EscalatedToSectionHead(
            id,
            number,
            consultationId,
            cycle,
            sectionCode,
            topicCode,
            channel,
            addressee.personId(),
            addressee.capacity(),
            raisedBy,
            overridden,
            reason.id,
            reason.digest),
        by);
  }

  /** The head has opened it; the officer sees that it is being read. */
  Entry acknowledge(Head head, Writer by) {
    require(EscalationAction.ACKNOWLEDGEMENT);
    state = ACKNOWLEDGED;
    acknowledgedBy = by.personId();
    acknowledgedAt = by.now();
    return entry(
        new EscalationAcknowledged(id, consultationId, sectionCode, by.personId(), head.capacity()),
        by);
  }

  /** The head answers; the officer delivers it to the stakeholder (FF-7c1). */
  Entry answer(EscalationText answer, Head head, Writer by) {
    require(EscalationAction.ANSWER);
    end(ANSWERED, by.personId(), by.occurredAt());
    return entry(
        new EscalationAnswered(
            id,
            consultationId,
            sectionCode,
            by.personId(),
            head.capacity(),
            answer.id,
            answer.digest),
        by);
  }

  /** The head asks back; until the officer submits it again it is the officer's turn. */
  Entry giveBack(Head head, Writer by) {
    require(EscalationAction.RETURN);
    state = RETURNED;
    round++;
    return entry(
        new EscalationReturned(
            id, consultationId, sectionCode, by.personId(), head.capacity(), round),
        by);
  }

  /** The officer has answered the head's question. */
  Entry resubmit(Writer by) {
    require(EscalationAction.RESUBMISSION);
    state = RAISED;
    return entry(
        new EscalationResubmitted(id, consultationId, sectionCode, by.personId(), round), by);
  }

  /** Another section is concerned; none gets it twice. */
  Entry redirectTo(String section, Head head, Writer by) {
    require(EscalationAction.REDIRECTION);
    if (chain.contains(section)) {
      throw ALREADY_IN_CHAIN
          .refusal(
              new Wording(
                  "%s sudah pernah menerima %s".formatted(section, number),
                  "%s already had %s".formatted(section, number)))
          .about(id.toString());
    }
    var from = sectionCode;
    sectionCode = section;
    chain = new ArrayList<>(chain);
    chain.add(section);
    state = RAISED;
    return entry(
        new EscalationRedirected(
            id, consultationId, section, by.personId(), head.capacity(), from, chain.size() - 1),
        by);
  }

  /** The officer needs no answer any more. */
  Entry withdraw(Writer by) {
    require(EscalationAction.WITHDRAWAL);
    return withdrawn(by.personId(), EscalationWithdrawalReason.BY_OFFICER, by.actor(), by.now());
  }

  /** A consultation that ended needs no answer; an escalation that ended first stays as it is. */
  List<Entry> consultationEnded(Instant now) {
    if (!state.isOpen()) {
      return List.of();
    }
    return List.of(
        withdrawn(null, EscalationWithdrawalReason.CONSULTATION_ENDED, Actor.SYSTEM, now));
  }

  private Entry withdrawn(
      @Nullable UUID by, EscalationWithdrawalReason reason, Actor actor, Instant now) {
    withdrawalReason = reason;
    end(WITHDRAWN, by, now);
    return entry(
        new EscalationWithdrawn(id, consultationId, sectionCode, by, reason), actor, now, now);
  }

  private void end(EscalationState ending, @Nullable UUID by, Instant now) {
    state = ending;
    endedBy = by;
    endedAt = now;
  }

  private void require(EscalationAction action) {
    Refusal.ifAny(
        action
            .obstacleIn(state)
            .map(
                problem ->
                    problem
                        .refusal(
                            new Wording(
                                "%s berstatus %s".formatted(number, state),
                                "%s is %s".formatted(number, state)))
                        .about(id.toString())));
  }

  private Entry entry(EscalationEvent event, Writer by) {
    return entry(event, by.actor(), by.occurredAt(), by.now());
  }

  private Entry entry(EscalationEvent event, Actor actor, Instant occurredAt, Instant now) {
    return Entry.of(
        id.toString(),
        ++sequence,
        consultationId.toString(),
        officeCode,
        occurredAt,
        now,
        actor,
        event.type(),
        event);
  }
}
