package id.tanggap.consultation.consultation.intake;

import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;
import static id.tanggap.consultation.ConsultationProblem.VISIT_NOT_OPEN;
import static java.util.Objects.requireNonNull;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.duplicate.PossibleDuplicates;
import id.tanggap.consultation.register.Office;
import id.tanggap.consultation.register.Topic;
import id.tanggap.consultation.register.Topics;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.stakeholder.Stakeholders;
import id.tanggap.consultation.visit.Visit;
import id.tanggap.consultation.visit.Visits;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** FF-2, FF-3: a question at the desk belongs to the officer's open visit, and is held at once. */
@ApplicationScoped
class DeskIntake {

  private final Visits visits;
  private final Stakeholders stakeholders;
  private final Topics topics;
  private final Registry registry;
  private final CallersConsultations consultations;
  private final PossibleDuplicates duplicates;
  private final Caller caller;

  DeskIntake(
      Visits visits,
      Stakeholders stakeholders,
      Topics topics,
      Registry registry,
      CallersConsultations consultations,
      PossibleDuplicates duplicates,
      Caller caller) {
    this.visits = visits;
    this.stakeholders = stakeholders;
    this.topics = topics;
    this.registry = registry;
    this.consultations = consultations;
    this.duplicates = duplicates;
    this.caller = caller;
  }

  Response receive(ConsultationRequest request, Arrival arrival) {
    requireOfficer();
    var act = arrival.act();
    var topic = topic(request);
    var visit = openVisit(request, arrival.office(), act);
    var dayZero = arrival.office().dateOf(visit.startedAt());
    var opened = registry.open(Ids.next(), request, asker(request, visit), dayZero, arrival);
    var consultation = opened.consultation();
    opened.add(consultation.accept(act));
    topic.ifPresent(
        known -> opened.add(consultation.classify(known.code(), known.sectionCode(), act)));
    registry.keep(List.of(opened));
    var hint = duplicates.of(consultation, request.question());
    return registry.told(consultations.created(consultation, hint), consultation);
  }

  private Optional<Topic> topic(ConsultationRequest request) {
    return Optional.ofNullable(request.topicCode()).map(topics::named);
  }

  private void requireOfficer() {
    if (!caller.has(Role.SERVICE_OFFICER) && !caller.has(Role.CSO)) {
      throw FORBIDDEN.refusal(
          new Wording(
              "Pertanyaan tatap muka dicatat oleh petugas",
              "Questions at the desk are recorded by an officer"));
    }
  }

  private Visit openVisit(ConsultationRequest request, Office office, Act act) {
    var visit =
        visits
            .kept(requireNonNull(request.visitId()))
            .filter(found -> found.officeCode().equals(office.code()))
            .orElseThrow(
                () ->
                    VISIT_NOT_OPEN.refusal(
                        new Wording(
                            "Tidak ada kunjungan itu di kantor " + office.code(),
                            "No such visit in office " + office.code())));
    visit.requireOpenFor(act);
    if (!visit.isOf(act.personId())) {
      throw VISIT_NOT_OPEN
          .refusal(
              new Wording(
                  "Tamu ini diterima petugas lain", "Another officer received this visitor"))
          .about(visit.id().toString());
    }
    return visit;
  }

  /** The visitor asks for itself unless the question names somebody else. */
  private Stakeholder asker(ConsultationRequest request, Visit visit) {
    var stated = request.stakeholder();
    return stated == null ? visit.stakeholder() : stakeholders.keep(stated);
  }
}
