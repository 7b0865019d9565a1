package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.EscalationProblem.ALREADY_ESCALATED;
import static id.tanggap.escalation.EscalationProblem.CONSULTATION_UNKNOWN;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Refusal;
import id.tanggap.escalation.consultation.KnownConsultations;
import id.tanggap.journal.Ids;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * Decides on a new escalation with the consultation locked, so that its end and its escalation
 * cannot miss each other. Stands apart from the resource because the wait for news comes before the
 * transaction.
 */
@ApplicationScoped
class Raising {

  private final KnownConsultations consultations;
  private final Escalations escalations;
  private final EscalationTexts texts;
  private final EscalationNumbers numbers;
  private final Addressing addressing;
  private final Caller caller;
  private final Viewer viewer;
  private final Journal journal;
  private final EscalationDesk desk;

  Raising(
      KnownConsultations consultations,
      Escalations escalations,
      EscalationTexts texts,
      EscalationNumbers numbers,
      Addressing addressing,
      Caller caller,
      Viewer viewer,
      Journal journal,
      EscalationDesk desk) {
    this.consultations = consultations;
    this.escalations = escalations;
    this.texts = texts;
    this.numbers = numbers;
    this.addressing = addressing;
    this.caller = caller;
    this.viewer = viewer;
    this.journal = journal;
    this.desk = desk;
  }

  /** FF-7a, ON-6a: asks the head of the section concerned, or of the one chosen for a reason. */
  @Transactional
  @Idempotent
  public Response raise(RaiseRequest request) {
    var cause = causeIn(request.consultationId());
    var target = Target.of(cause, request.sectionCode(), request.overrideReason());
    var by = viewer.asWriter();
    var addressee = addressing.addresseeOf(cause.officeCode(), target, by);
    var escalation =
        new Escalation(Ids.next(), numbers.next(cause.officeCode(), by.now()), cause, target, by);
    var reason = EscalationText.of(escalation.id, TextKind.REASON, request.reason(), by);
    var raised = escalation.raised(addressee, reason, by);
    escalations.persist(escalation);
    texts.persist(reason);
    if (target instanceof Target.Chosen chosen) {
      texts.persist(
          EscalationText.of(escalation.id, TextKind.OVERRIDE_REASON, chosen.reason(), by));
    }
    journal.append(raised);
    return desk.showNew(escalation);
  }

  private Cause causeIn(UUID consultationId) {
    var known =
        consultations
            .locked(consultationId)
            .filter(it -> caller.servesOffice(it.officeCode()))
            .orElseThrow(() -> CONSULTATION_UNKNOWN.refusal().retryAfter(Cause.TRY_AGAIN));
    Refusal.ifAny(
        escalations
            .lockedOpenOf(consultationId)
            .map(open -> ALREADY_ESCALATED.refusal(known.number()).about(open.id.toString())));
    return Cause.from(known);
  }
}
