package id.tanggap.complaint.incident;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static id.tanggap.complaint.ComplaintProblem.ALREADY_ERASED;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.complaint.people.Stewards;
import id.tanggap.complaint.secret.SealedJson;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The incidents of the caller's offices. */
@ApplicationScoped
class Incidents implements PanacheRepositoryBase<Incident, UUID> {

  private final Stewards stewards;
  private final SealedJson sealed;

  Incidents(Stewards stewards, SealedJson sealed) {
    this.stewards = stewards;
    this.sealed = sealed;
  }

  Incident locked(UUID id) {
    return seen(Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)));
  }

  Incident seen(UUID id) {
    return seen(findByIdOptional(id));
  }

  private Incident seen(Optional<Incident> found) {
    var incident = found.orElseThrow(NOT_FOUND::refusal);
    stewards.requireSight(incident.officeCode);
    return incident;
  }

  /** What is told of it; refused where that has outlived its time. */
  IncidentAccount accountOf(Incident incident) {
    return accountKeptOf(incident).orElseThrow(ALREADY_ERASED::refusal);
  }

  Optional<IncidentAccount> accountKeptOf(Incident incident) {
    return Optional.ofNullable(incident.account)
        .map(kept -> sealed.opened(kept, incident.id, IncidentAccount.class));
  }

  void keep(Incident incident, IncidentAccount account) {
    incident.account = sealed.closed(account, incident.id);
  }

  /** Newest first. */
  Page<Incident> page(IncidentFilter filter, Limit limit) {
    var conditions = filter.conditions();
    stewards.narrow(conditions);
    var fetched =
        find(
                "from Incident it where " + conditions.text() + " order by it.id desc",
                conditions.values())
            .range(0, limit.value())
            .list();
    return Page.of(fetched, limit, it -> Cursor.of(it.id.toString()));
  }
}
