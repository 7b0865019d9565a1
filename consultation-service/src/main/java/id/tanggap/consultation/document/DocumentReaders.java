package id.tanggap.consultation.document;

import static id.tanggap.api.caller.Role.CSO;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.SECTION_HEAD;
import static id.tanggap.api.caller.Role.SERVICE_OFFICER;
import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.CallersRoles;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.escalation.KnownEscalation;
import id.tanggap.consultation.consultation.escalation.KnownEscalations;
import id.tanggap.consultation.register.OfficeSection;
import id.tanggap.consultation.register.SectionHeads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * FF-5c: documents are for the analysis of their case. They are read by who holds it, by any
 * officer while nobody does, by the heads who answer for it or are asked about it, and by its
 * stakeholder. To every other colleague they are not there until he takes the case over and says
 * why.
 */
@ApplicationScoped
class DocumentReaders {

  private final CallersConsultations consultations;
  private final CallersRoles roles;
  private final KnownEscalations escalations;
  private final SectionHeads heads;
  private final Caller caller;
  private final Clock clock;

  DocumentReaders(
      CallersConsultations consultations,
      CallersRoles roles,
      KnownEscalations escalations,
      SectionHeads heads,
      Caller caller,
      Clock clock) {
    this.consultations = consultations;
    this.roles = roles;
    this.escalations = escalations;
    this.heads = heads;
    this.caller = caller;
    this.clock = clock;
  }

  /** A case whose documents are the caller's to read; any other is not found. */
  Consultation caseOpenToCaller(UUID consultation) {
    var it = consultations.shown(consultation);
    if (!mayRead(it)) {
      throw NOT_FOUND.refusal();
    }
    return it;
  }

  /** Whether the papers of a case that is in the caller's sight are the caller's to read. */
  boolean mayRead(Consultation consultation) {
    return Side.of(caller) == Side.STAKEHOLDERS || isHandledBy(consultation);
  }

  private boolean isHandledBy(Consultation consultation) {
    var inIt = roles.in(consultation);
    if (inIt.contains(OFFICE_HEAD) || inIt.contains(SECTION_HEAD)) {
      return true;
    }
    return holds(consultation) || isAskedAbout(consultation);
  }

  private boolean holds(Consultation consultation) {
    var holder = consultation.snapshot().officerId();
    var works = caller.has(SERVICE_OFFICER) || caller.has(CSO);
    return works && (holder == null || consultation.isHeldBy(caller.personId()));
  }

  /** FF-7a3: an escalation may go to the head of another section than the topic's. */
  private boolean isAskedAbout(Consultation consultation) {
    var headed = heads.headedBy(caller.personId(), clock.instant());
    return escalations.of(consultation.id()).stream()
        .filter(KnownEscalation::isOpen)
        .map(it -> new OfficeSection(consultation.officeCode(), it.view().sectionCode()))
        .anyMatch(headed::contains);
  }
}
