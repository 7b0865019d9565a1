package id.tanggap.consultation.consultation.intake;

import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;
import static java.util.Objects.requireNonNull;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.duplicate.PossibleDuplicates;
import id.tanggap.consultation.consultation.message.MessageDesk;
import id.tanggap.consultation.stakeholder.Stakeholders;
import id.tanggap.events.consultation.Channel;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** ON-1: a question that comes by HAI CSO or an official contact waits for an officer. */
@ApplicationScoped
class OnlineIntake {

  private final ExternalReferences references;
  private final CallersConsultations consultations;
  private final Stakeholders stakeholders;
  private final Registry registry;
  private final MessageDesk messages;
  private final PossibleDuplicates duplicates;
  private final Caller caller;

  OnlineIntake(
      ExternalReferences references,
      CallersConsultations consultations,
      Stakeholders stakeholders,
      Registry registry,
      MessageDesk messages,
      PossibleDuplicates duplicates,
      Caller caller) {
    this.references = references;
    this.consultations = consultations;
    this.stakeholders = stakeholders;
    this.registry = registry;
    this.messages = messages;
    this.duplicates = duplicates;
    this.caller = caller;
  }

  /** A new case, or the one that a known ticket has already; other words are a message on it. */
  Response receive(ConsultationRequest request, Arrival arrival) {
    requireOwnChannel(request);
    var id = Ids.next();
    return references
        .claim(request, id)
        .map(known -> again(known, request, arrival.act()))
        .orElseGet(() -> open(id, request, arrival));
  }

  private Response again(UUID known, ConsultationRequest request, Act act) {
    var consultation = consultations.locked(known, null);
    messages.takeIfNew(consultation, request.question(), act);
    return consultations.ok(consultation);
  }

  private Response open(UUID id, ConsultationRequest request, Arrival arrival) {
    var asker = stakeholders.keep(requireNonNull(request.stakeholder()));
    var act = arrival.act();
    var dayZero = arrival.office().dateOf(act.occurredAt());
    var opened = registry.open(id, request, asker, dayZero, arrival);
    registry.keep(opened.consultation(), List.of(opened.received()), act);
    return registry.told(created(opened.consultation(), request), opened.consultation());
  }

  /** A program cannot heed a hint: OM SPAN's tickets are compared when an officer opens them. */
  private Response created(Consultation consultation, ConsultationRequest request) {
    return Side.of(caller) == Side.OM_SPAN
        ? consultations.created(consultation)
        : consultations.created(consultation, duplicates.of(consultation, request.question()));
  }

  private void requireOwnChannel(ConsultationRequest request) {
    if (caller.has(Role.OMSPAN_INTEGRATION) && request.channel() != Channel.HAI_CSO) {
      throw FORBIDDEN.refusal(
          new Wording(
              "OM SPAN hanya membawa tiket HAI CSO", "OM SPAN brings HAI CSO tickets only"));
    }
  }
}
