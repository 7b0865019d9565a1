package id.tanggap.consultation.consultation.intake;

import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;
import static id.tanggap.consultation.ConsultationProblem.HELD_BY_ANOTHER;
import static id.tanggap.consultation.ConsultationProblem.VISIT_NOT_OPEN;
import static java.util.Objects.requireNonNull;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.register.Office;
import id.tanggap.consultation.register.Topics;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.stakeholder.Stakeholders;
import id.tanggap.consultation.visit.Visit;
import id.tanggap.consultation.visit.Visits;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** FF-2, FF-3: a question at the desk belongs to the officer's open visit, and is held at once. */
@ApplicationScoped
class DeskIntake {

  private final Visits visits;
  private final Stakeholders stakeholders;
  private final Topics topics;
  private final Registry registry;
  private final CallersConsultations consultations;
  private final Caller caller;
  private final Acts acts;

  DeskIntake(
      Visits visits,
      Stakeholders stakeholders,
      Topics topics,
      Registry registry,
      CallersConsultations consultations,
      Caller caller,
      Acts acts) {
    this.visits = visits;
    this.stakeholders = stakeholders;
    this.topics = topics;
    this.registry = registry;
    this.consultations = consultations;
    this.caller = caller;
    this.acts = acts;
  }

  Response receive(ConsultationRequest request, Office office, Act act) {
    requireOfficer();
    var visit = openVisit(request, office, act);
    var asker = asker(request, visit);
    var dayZero = office.dateOf(visit.startedAt());
    var opened = registry.open(Ids.next(), request, asker, office, dayZero, act);
    var consultation = opened.consultation();
    var entries = new ArrayList<>(List.of(opened.received()));
    entries.addAll(consultation.accept(act));
    entries.addAll(classified(consultation, asker, request, act));
    acts.record(act, entries);
    return consultations.created(consultation);
  }

  private void requireOfficer() {
    if (!caller.has(Role.SERVICE_OFFICER) && !caller.has(Role.CSO)) {
      throw FORBIDDEN.refusal("Questions at the desk are recorded by an officer");
    }
  }

  private Visit openVisit(ConsultationRequest request, Office office, Act act) {
    var visit =
        visits
            .kept(requireNonNull(request.visitId()))
            .filter(found -> found.officeCode().equals(office.code()))
            .orElseThrow(() -> VISIT_NOT_OPEN.refusal("No such visit in office " + office.code()));
    visit.requireOpenFor(act);
    if (!visit.isOf(act.personId())) {
      throw HELD_BY_ANOTHER.refusal("Another officer received this visitor");
    }
    return visit;
  }

  /** The visitor asks for itself unless the question names somebody else. */
  private Stakeholder asker(ConsultationRequest request, Visit visit) {
    var stated = request.stakeholder();
    return stated == null ? visit.stakeholder() : stakeholders.keep(stated);
  }

  /** FF-1b before FF-3b: while nobody knows who asks, the topic waits; the question does not. */
  private List<Entry> classified(
      Consultation consultation, Stakeholder asker, ConsultationRequest request, Act act) {
    var topicCode = request.topicCode();
    if (topicCode == null) {
      return List.of();
    }
    var topic = topics.named(topicCode);
    return asker.isIdentified() ? consultation.classify(topic, act) : List.of();
  }
}
