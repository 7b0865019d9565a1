package id.tanggap.consultation.consultation;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The consultations the caller may see; another one is not found. Answers about one carry what this
 * caller may do with it next.
 */
@ApplicationScoped
public class CallersConsultations {

  private final Consultations consultations;
  private final CallersRoles roles;
  private final Caller caller;

  CallersConsultations(Consultations consultations, CallersRoles roles, Caller caller) {
    this.consultations = consultations;
    this.roles = roles;
    this.caller = caller;
  }

  /** One consultation for a command, locked until the transaction ends. */
  public Consultation locked(UUID id, @Nullable SeenVersion seen) {
    var consultation = visible(consultations.locked(id), id);
    SeenVersion.check(seen, id.toString(), consultation.sequence());
    return consultation;
  }

  /** Those of these consultations that there are for the caller, locked. */
  public List<Consultation> locked(List<UUID> ids) {
    return consultations.locked(ids).stream().filter(Sight.of(caller)::shows).toList();
  }

  /** The first open consultations of a holder, locked. */
  public List<Consultation> lockedOf(UUID holder, int atMost) {
    return consultations.lockedOf(holder).stream()
        .filter(Sight.of(caller)::shows)
        .limit(atMost)
        .toList();
  }

  /** One consultation to look at. */
  public Consultation shown(UUID id) {
    return visible(consultations.findByIdOptional(id), id);
  }

  /** The visit in which a question was put, read without keeping the consultation. */
  public Optional<UUID> visitOf(UUID id) {
    var visits = consultations.visitOf(id, Sight.of(caller));
    if (visits.isEmpty()) {
      throw notFound(id);
    }
    return Optional.ofNullable(visits.getFirst());
  }

  /** Refuses what is about a consultation that the caller may not see. */
  void requireSight(UUID id) {
    if (!isInSight(id)) {
      throw notFound(id);
    }
  }

  /** Whether the caller may see it. */
  public boolean isInSight(UUID id) {
    return !consultations.visitOf(id, Sight.of(caller)).isEmpty();
  }

  /** 200 with the consultation after a command. */
  public Response ok(Consultation consultation) {
    return Answers.ok(consultation.sequence(), state(consultation, null));
  }

  /** 201 with the new consultation. */
  public Response created(Consultation consultation) {
    return created(consultation, state(consultation, null));
  }

  /** 201 with the new consultation and what may be the same question. */
  public Response created(Consultation consultation, List<PossibleDuplicate> duplicates) {
    return created(consultation, state(consultation, duplicates));
  }

  private static Response created(Consultation consultation, ConsultationState state) {
    var location = "/api/v1/consultations/" + consultation.id();
    return Answers.created(location, consultation.sequence(), state);
  }

  private ConsultationState state(
      Consultation consultation, @Nullable List<PossibleDuplicate> duplicates) {
    var actions = Action.of(consultation, roles.in(consultation), caller.personId());
    return Sight.of(caller).isFromOutside()
        ? ConsultationState.outside(consultation, actions, duplicates)
        : ConsultationState.inside(consultation, actions, duplicates);
  }

  private Consultation visible(Optional<Consultation> consultation, UUID id) {
    return consultation.filter(Sight.of(caller)::shows).orElseThrow(() -> notFound(id));
  }

  private static Refusal notFound(UUID id) {
    return NOT_FOUND.refusal(
        new Wording("Tidak ada konsultasi " + id + " di sini", "No consultation " + id + " here"));
  }
}
