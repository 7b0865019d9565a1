package id.tanggap.consultation.privacy;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Refusal;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.stakeholder.Stakeholders;
import id.tanggap.consultation.visit.Visit;
import id.tanggap.consultation.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people whom the caller's offices served. */
@ApplicationScoped
class DataSubjects {

  private final Stakeholders stakeholders;
  private final Visits visits;
  private final Consultations consultations;
  private final Caller caller;

  DataSubjects(
      Stakeholders stakeholders, Visits visits, Consultations consultations, Caller caller) {
    this.stakeholders = stakeholders;
    this.visits = visits;
    this.consultations = consultations;
    this.caller = caller;
  }

  /** A person of the caller's offices; anybody else is not there. */
  DataSubject seen(UUID id) {
    return of(stakeholders.findById(id), visits.of(id), consultations.ofProfile(id));
  }

  /** As {@link #seen}, locked: visits, then cases, as everybody locks them. */
  DataSubject locked(UUID id) {
    var visited = visits.lockedOf(id);
    var asked = consultations.lockedOfProfile(id);
    return of(stakeholders.findById(id, LockModeType.PESSIMISTIC_WRITE), visited, asked);
  }

  private DataSubject of(
      @Nullable Stakeholder profile, List<Visit> visited, List<Consultation> asked) {
    var office = officeOf(visited, asked).filter(caller::servesOffice);
    if (profile == null) {
      throw notFound();
    }
    return office
        .map(code -> new DataSubject(code, profile, visited, asked))
        .orElseThrow(DataSubjects::notFound);
  }

  private static Optional<String> officeOf(List<Visit> visited, List<Consultation> asked) {
    return Stream.concat(
            visited.stream().map(Visit::officeCode), asked.stream().map(Consultation::officeCode))
        .findFirst();
  }

  private static Refusal notFound() {
    return NOT_FOUND.refusal();
  }
}
