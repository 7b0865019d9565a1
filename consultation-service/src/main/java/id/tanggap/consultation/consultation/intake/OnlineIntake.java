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
import id.tanggap.events.consultation.Channel;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** ON-1: a question that comes by HAI CSO or an official contact waits for an officer. */
@ApplicationScoped
class OnlineIntake {

  private final OnlineQuestions questions;
  private final Registry registry;
  private final CallersConsultations consultations;
  private final MessageDesk messages;
  private final PossibleDuplicates duplicates;
  private final Caller caller;

  OnlineIntake(
      OnlineQuestions questions,
      Registry registry,
      CallersConsultations consultations,
      MessageDesk messages,
      PossibleDuplicates duplicates,
      Caller caller) {
    this.questions = questions;
    this.registry = registry;
    this.consultations = consultations;
    this.messages = messages;
    this.duplicates = duplicates;
    this.caller = caller;
  }

  /** A new case, or the one that a known ticket has already; other words are a message on it. */
  Response receive(ConsultationRequest request, Arrival arrival) {
    requireOwnChannel(request);
    var id = Ids.next();
    var taken = questions.take(List.of(new Arriving(id, request, arrival)), Side.of(caller));
    var known = taken.known().get(id);
    return known == null
        ? opened(requireNonNull(taken.opened().get(id)), request)
        : again(known, request, arrival.act());
  }

  private Response opened(Consultation consultation, ConsultationRequest request) {
    return registry.told(created(consultation, request), consultation);
  }

  /** {@code submittedAt} is when the ticket was sent, not when words were added to it. */
  private Response again(UUID known, ConsultationRequest request, Act act) {
    var consultation = consultations.locked(known, null);
    messages.takeIfNew(consultation, request.question(), act.asOfNow());
    return consultations.ok(consultation);
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
