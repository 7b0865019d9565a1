package id.tanggap.consultation.reference;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.problem.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of references; what is of another office is not found. */
@ApplicationScoped
class References implements PanacheRepositoryBase<Reference, UUID> {

  /** References are written seldom, and one may end several others: one writer at a time. */
  private static final String ONE_WRITER =
      "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('reference'))) AS held";

  private static final String REVOKED_FROM =
      """
      SELECT min(v.effective_from) FROM reference r
        JOIN reference_version v ON v.reference_id = r.id AND v.version = r.version
      WHERE r.active AND v.revokes @> ARRAY[CAST(?1 AS uuid)]
      """;

  private static final String THAT_AMEND =
      """
      SELECT r.id FROM reference r
        JOIN reference_version v ON v.reference_id = r.id AND v.version = r.version
      WHERE r.active AND (v.amends @> ARRAY[CAST(?1 AS uuid)] OR v.revokes @> ARRAY[CAST(?1 AS uuid)])
      """;

  private final Scopes scopes;

  References(Scopes scopes) {
    this.scopes = scopes;
  }

  /** Nobody else writes a reference until the transaction ends. */
  void lock() {
    getEntityManager().createNativeQuery(ONE_WRITER, Integer.class).getSingleResult();
  }

  Reference shown(UUID id) {
    return inSight(id)
        .orElseThrow(
            () ->
                NOT_FOUND.refusal(
                    new Wording(
                        "Tidak ada referensi " + id + " di sini", "No reference " + id + " here")));
  }

  Optional<Reference> inSight(UUID id) {
    return findByIdOptional(id).filter(it -> scopes.hold(it.office()));
  }

  List<Reference> inSight(Collection<UUID> ids) {
    return list("id in ?1 order by number, id", ids).stream()
        .filter(it -> scopes.hold(it.office()))
        .toList();
  }

  Optional<Reference> numbered(String number, @Nullable String office) {
    return find("upper(number) = upper(?1)", number).stream()
        .filter(it -> it.isOf(office))
        .findFirst();
  }

  /** From which day on another reference, as it is registered now, revokes this one. */
  @Nullable LocalDate revokedFrom(Reference reference) {
    return getSession()
        .createNativeQuery(REVOKED_FROM, LocalDate.class)
        .setParameter(1, reference.id())
        .getSingleResult();
  }

  /** What amends or revokes a reference, as far as the caller may see it. */
  List<Reference> thatChange(Reference reference) {
    var ids =
        getSession()
            .createNativeQuery(THAT_AMEND, UUID.class)
            .setParameter(1, reference.id())
            .getResultList();
    return ids.isEmpty() ? List.of() : inSight(ids);
  }
}
