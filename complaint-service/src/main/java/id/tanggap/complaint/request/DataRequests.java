package id.tanggap.complaint.request;

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

/** The requests of the caller's offices. */
@ApplicationScoped
class DataRequests implements PanacheRepositoryBase<DataRequest, UUID> {

  private final Stewards stewards;
  private final SealedJson sealed;

  DataRequests(Stewards stewards, SealedJson sealed) {
    this.stewards = stewards;
    this.sealed = sealed;
  }

  DataRequest locked(UUID id) {
    return seen(Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)));
  }

  DataRequest seen(UUID id) {
    return seen(findByIdOptional(id));
  }

  private DataRequest seen(Optional<DataRequest> found) {
    var request = found.orElseThrow(NOT_FOUND::refusal);
    stewards.requireSight(request.officeCode);
    return request;
  }

  /** What is told in it; refused where that has outlived its time. */
  Wish wishOf(DataRequest request) {
    return wishKeptOf(request).orElseThrow(ALREADY_ERASED::refusal);
  }

  Optional<Wish> wishKeptOf(DataRequest request) {
    return Optional.ofNullable(request.content)
        .map(kept -> sealed.opened(kept, request.id, Wish.class));
  }

  void keep(DataRequest request, Wish wish) {
    request.content = sealed.closed(wish, request.id);
  }

  /** Newest first. */
  Page<DataRequest> page(DataRequestFilter filter, Limit limit) {
    var conditions = filter.conditions();
    stewards.narrow(conditions);
    var fetched =
        find(
                "from DataRequest it where " + conditions.text() + " order by it.id desc",
                conditions.values())
            .range(0, limit.value())
            .list();
    return Page.of(fetched, limit, it -> Cursor.of(it.id.toString()));
  }
}
