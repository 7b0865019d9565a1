package id.tanggap.consultation.exchange.imports;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

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

  /** The longest waiting of which something is left to do; one that another has in hand is not. */
  Optional<TicketImport> lockedNext() {
    return find("endedAt is null order by begunAt, id")
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .firstResultOptional();
  }
}
