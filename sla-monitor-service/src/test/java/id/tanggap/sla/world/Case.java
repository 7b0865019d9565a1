package id.tanggap.sla.world;

import static id.tanggap.sla.world.MovableTime.wib;

import id.tanggap.events.consultation.AssignmentReason;
import id.tanggap.events.consultation.CancellationReason;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.CompletionBasis;
import id.tanggap.events.consultation.ConsultationAccepted;
import id.tanggap.events.consultation.ConsultationAssigned;
import id.tanggap.events.consultation.ConsultationCancelled;
import id.tanggap.events.consultation.ConsultationClosedNoResponse;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationReopened;
import id.tanggap.events.consultation.ConsultationResolved;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.FollowUpPromised;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.consultation.Party;
import id.tanggap.events.consultation.ProgressKind;
import id.tanggap.events.consultation.ProgressOutcome;
import id.tanggap.events.consultation.ProgressReported;
import id.tanggap.events.consultation.PromiseCause;
import id.tanggap.events.consultation.ReopeningReason;
import id.tanggap.events.consultation.ResolutionOutcome;
import id.tanggap.events.consultation.ResolutionPath;
import id.tanggap.events.consultation.StakeholderInputCompleted;
import id.tanggap.events.consultation.StakeholderInputRequested;
import id.tanggap.events.consultation.StakeholderInputWithdrawn;
import id.tanggap.events.consultation.StakeholderKind;
import id.tanggap.events.consultation.StakeholderMessageReceived;
import id.tanggap.events.consultation.SupportingDocumentReceived;
import id.tanggap.events.escalation.Capacity;
import id.tanggap.events.escalation.EscalatedToSectionHead;
import id.tanggap.events.escalation.EscalationAnswered;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.escalation.EscalationRedirected;
import id.tanggap.events.escalation.EscalationResubmitted;
import id.tanggap.events.escalation.EscalationReturned;
import id.tanggap.events.escalation.EscalationWithdrawalReason;
import id.tanggap.events.escalation.EscalationWithdrawn;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Ids;
import id.tanggap.journal.News;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as consultation-service and escalation-service tell of it, in their sequences; times are
 * written in the office's local time.
 */
public final class Case {

  public static final UUID RINA = UUID.fromString("d63660ba-83f8-5cb0-b8fa-311444b204d1");

  public final UUID id = Ids.next();
  private UUID requestId = Ids.next();
  private final UUID escalationId = Ids.next();
  private final Channel channel;
  private final String office;
  private final String satker;
  private final @Nullable UUID visit;
  private String topic = "PD-UPTUP";
  private String section = "PD";
  private UUID officer = RINA;
  private int cycle = 1;
  private long told;
  private long escalationTold;

  private Case(Channel channel, String office, String satker, @Nullable UUID visit) {
    this.visit = visit;
    this.channel = channel;
    this.office = office;
    this.satker = satker;
  }

  /** ON-1: a question through HAI CSO. */
  public static Case online() {
    return new Case(Channel.HAI_CSO, "042", "990002", null);
  }

  /** FF-2: a question at the desk. */
  public static Case atTheDesk() {
    return new Case(Channel.FACE_TO_FACE, "042", "990002", null);
  }

  /** FF-2: a question in this visit. */
  public static Case atTheDesk(UUID visit) {
    return new Case(Channel.FACE_TO_FACE, "042", "990002", visit);
  }

  public static Case onlineOf(String office, String satker) {
    return new Case(Channel.HAI_CSO, office, satker, null);
  }

  /** From the next news on another officer has it in hand. */
  public Case heldBy(UUID officer) {
    this.officer = officer;
    return this;
  }

  /** From the next news on it has this topic, of this section. */
  public Case about(String topic, String section) {
    this.topic = topic;
    this.section = section;
    return this;
  }

  public News<ConsultationEvent> received(String at) {
    return received(at, at);
  }

  /** Sent by this person. */
  public News<ConsultationEvent> receivedFrom(UUID sender, String at) {
    var news = received(at);
    return new News<>(
        news.id(),
        news.source(),
        news.subject(),
        news.sequence(),
        news.partitionKey(),
        news.office(),
        news.occurredAt(),
        news.recordedAt(),
        new Actor(sender.toString(), "STAKEHOLDER"),
        news.data());
  }

  /** Typed in later than it was submitted. */
  public News<ConsultationEvent> received(String at, String recordedAt) {
    return received(at, recordedAt, at.equals(recordedAt) ? Origin.LIVE : Origin.LATE_ENTRY);
  }

  /** It had come and gone before there was this system, or another way. */
  public News<ConsultationEvent> received(String at, String recordedAt, Origin origin) {
    var event =
        new ConsultationReceived(
            snapshot(ConsultationStatus.RECEIVED),
            Medium.HAI_CSO,
            visit,
            UUID.randomUUID(),
            StakeholderKind.SATKER,
            satker,
            wib(at),
            wib(recordedAt),
            origin,
            null,
            null,
            null,
            UUID.randomUUID(),
            "sha256:00");
    return news(event, at, recordedAt);
  }

  public News<ConsultationEvent> promised(String at, String anchorDate) {
    return promised(at, at, anchorDate);
  }

  /** Promised by phone and recorded later. */
  public News<ConsultationEvent> promised(String at, String recordedAt, String anchorDate) {
    var event =
        new FollowUpPromised(
            snapshot(ConsultationStatus.FOLLOW_UP),
            PromiseCause.OFFICER,
            LocalDate.parse(anchorDate),
            true);
    return news(event, at, recordedAt);
  }

  public News<ConsultationEvent> requested(String at) {
    var status = ConsultationStatus.AWAITING_STAKEHOLDER;
    return news(new StakeholderInputRequested(snapshot(status), requestId, List.of()), at, at);
  }

  public News<ConsultationEvent> completed(String at) {
    var event =
        new StakeholderInputCompleted(
            snapshot(ConsultationStatus.IN_ANALYSIS),
            requestId,
            List.of(),
            CompletionBasis.OFFICER);
    return news(event, at, at);
  }

  public News<ConsultationEvent> resolved(String at) {
    return resolved(at, at);
  }

  /** Answered by phone and recorded later. */
  public News<ConsultationEvent> resolved(String at, String recordedAt) {
    return resolved(ResolutionPath.FIRST_CONTACT, at, recordedAt);
  }

  /** Answered on this way. */
  public News<ConsultationEvent> resolved(ResolutionPath path, String at, String recordedAt) {
    var event =
        new ConsultationResolved(
            snapshot(ConsultationStatus.RESOLVED),
            path,
            ResolutionOutcome.ANSWERED,
            null,
            UUID.randomUUID(),
            Medium.PHONE,
            List.of(),
            null,
            null,
            "sha256:00");
    return news(event, at, recordedAt);
  }

  public News<ConsultationEvent> cancelled(String at) {
    return cancelled(CancellationReason.WITHDRAWN_BY_STAKEHOLDER, at);
  }

  public News<ConsultationEvent> cancelled(CancellationReason reason, String at) {
    var status = ConsultationStatus.CANCELLED;
    return news(new ConsultationCancelled(snapshot(status), reason, null), at, at);
  }

  /** nobody answered what was asked. */
  public News<ConsultationEvent> closedWithoutResponse(String at) {
    var status = ConsultationStatus.CLOSED_NO_RESPONSE;
    return news(new ConsultationClosedNoResponse(snapshot(status), requestId), at, at);
  }

  /** the next cycle begins. */
  public News<ConsultationEvent> reopened(String at) {
    cycle++;
    requestId = Ids.next();
    var status = ConsultationStatus.FOLLOW_UP;
    var event =
        new ConsultationReopened(
            snapshot(status), ReopeningReason.NOT_SATISFIED, Party.STAKEHOLDER);
    return news(event, at, at);
  }

  public News<ConsultationEvent> accepted(String at) {
    var status = ConsultationStatus.IN_ANALYSIS;
    return news(new ConsultationAccepted(snapshot(status), null, false, null), at, at);
  }

  public News<ConsultationEvent> assigned(String at) {
    var status = ConsultationStatus.IN_ANALYSIS;
    var event = new ConsultationAssigned(snapshot(status), null, AssignmentReason.values()[0]);
    return news(event, at, at);
  }

  /** The stakeholder writes something, but not yet all that was asked. */
  public News<ConsultationEvent> message(String at) {
    var status = ConsultationStatus.AWAITING_STAKEHOLDER;
    var event =
        new StakeholderMessageReceived(
            snapshot(status), requestId, null, Ids.next(), "sha256:00", Party.STAKEHOLDER);
    return news(event, at, at);
  }

  /** The stakeholder hands a paper in, but not yet all that was asked. */
  public News<ConsultationEvent> document(String at) {
    var event =
        new SupportingDocumentReceived(
            snapshot(ConsultationStatus.AWAITING_STAKEHOLDER),
            requestId,
            null,
            Ids.next(),
            "application/pdf",
            1,
            "sha256:00",
            Party.STAKEHOLDER);
    return news(event, at, at);
  }

  public News<ConsultationEvent> withdrawn(String at) {
    var status = ConsultationStatus.IN_ANALYSIS;
    return news(new StakeholderInputWithdrawn(snapshot(status), requestId, List.of()), at, at);
  }

  /** FF-7c1: the stakeholder was told how far it is, or was called in vain. */
  public News<ConsultationEvent> reported(ProgressOutcome outcome, String at) {
    return reported(outcome, at, at);
  }

  /** Told by phone and recorded later. */
  public News<ConsultationEvent> reported(ProgressOutcome outcome, String at, String recordedAt) {
    return reported(ProgressKind.PROGRESS, outcome, at, recordedAt);
  }

  /** an apology with an explanation. */
  public News<ConsultationEvent> apologised(String at) {
    return reported(ProgressKind.APOLOGY, ProgressOutcome.REACHED, at, at);
  }

  private News<ConsultationEvent> reported(
      ProgressKind kind, ProgressOutcome outcome, String at, String recordedAt) {
    var event =
        new ProgressReported(
            snapshot(ConsultationStatus.FOLLOW_UP),
            Ids.next(),
            kind,
            Medium.PHONE,
            outcome,
            Ids.next(),
            "sha256:00");
    return news(event, at, recordedAt);
  }

  public News<EscalationEvent> escalated(String at) {
    var event =
        new EscalatedToSectionHead(
            escalationId,
            "E-042-2026-000001",
            id,
            cycle,
            "PD",
            "PD-UPTUP",
            channel,
            null,
            Capacity.HEAD,
            RINA,
            false,
            UUID.randomUUID(),
            "sha256:00");
    return escalationNews(event, at);
  }

  public News<EscalationEvent> answered(String at) {
    var event =
        new EscalationAnswered(
            escalationId, id, "PD", RINA, Capacity.HEAD, UUID.randomUUID(), "sha256:00");
    return escalationNews(event, at);
  }

  public News<EscalationEvent> returned(String at) {
    var event = new EscalationReturned(escalationId, id, "PD", RINA, Capacity.HEAD, 1);
    return escalationNews(event, at);
  }

  public News<EscalationEvent> resubmitted(String at) {
    var event = new EscalationResubmitted(escalationId, id, "PD", RINA, 1);
    return escalationNews(event, at);
  }

  public News<EscalationEvent> redirected(String section, String at) {
    var event = new EscalationRedirected(escalationId, id, section, RINA, Capacity.HEAD, "PD", 1);
    return escalationNews(event, at);
  }

  public News<EscalationEvent> escalationWithdrawn(String at) {
    var reason = EscalationWithdrawalReason.BY_OFFICER;
    return escalationNews(new EscalationWithdrawn(escalationId, id, "PD", RINA, reason), at);
  }

  private ConsultationSnapshot snapshot(ConsultationStatus status) {
    return new ConsultationSnapshot(
        id, "K-042-2026-000001", status, cycle, channel, topic, section, officer);
  }

  private News<ConsultationEvent> news(ConsultationEvent event, String at, String recordedAt) {
    var source = "/tanggap/consultation-service";
    return told(source, id.toString(), ++told, wib(at), wib(recordedAt), event);
  }

  private News<EscalationEvent> escalationNews(EscalationEvent event, String at) {
    var source = "/tanggap/escalation-service";
    var time = wib(at);
    return told(source, escalationId.toString(), ++escalationTold, time, time, event);
  }

  private <E> News<E> told(
      String source, String subject, long sequence, Instant at, Instant recordedAt, E event) {
    return new News<>(
        Ids.next(),
        source,
        subject,
        sequence,
        id.toString(),
        office,
        at,
        recordedAt,
        new Actor(RINA.toString(), "SERVICE_OFFICER"),
        event);
  }
}
