package id.tanggap.consultation.exchange.imports;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.problem.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

/** The files that came in. */
@ApplicationScoped
class TicketImports implements PanacheRepositoryBase<TicketImport, UUID> {

  private final Caller caller;

  TicketImports(Caller caller) {
    this.caller = caller;
  }

  /** One of an office that the caller serves. */
  TicketImport shown(UUID id) {
    return findByIdOptional(id)
        .filter(it -> caller.servesOffice(it.officeCode()))
        .orElseThrow(
            () ->
                NOT_FOUND.refusal(
                    new Wording(
                        "Tidak ada impor " + id + " di sini", "No import " + id + " here")));
  }

  /** The files of an office, the latest first; served by {@code import_of_office}. */
  Page<ImportResponse> of(String officeCode, Limit limit, @Nullable Cursor before) {
    var conditions = new Conditions();
    conditions.add("officeCode = :office", "office", officeCode);
    if (before != null) {
      conditions.add(
          "(begunAt, id) < (:begunAt, :id)",
          Map.of("begunAt", before.instant(0), "id", before.uuid(1)));
    }
    var found =
        find(conditions.text() + " order by begunAt desc, id desc", conditions.values())
            .page(0, limit.plusOne())
            .list();
    return Page.of(
        found.stream().map(TicketImport::response).toList(), limit, ImportResponse::position);
  }

  /** The longest waiting of which something is left to do; one that another has in hand is not. */
  Optional<TicketImport> lockedNext() {
    return find("endedAt is null order by begunAt, id")
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .firstResultOptional();
  }
}
