package id.tanggap.consultation.register;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static id.tanggap.consultation.ConsultationProblem.OFFICER_NOT_AVAILABLE;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of officers. */
@ApplicationScoped
public class Officers implements PanacheRepositoryBase<Officer, UUID> {

  private static final String WITH_ABSENCES =
      "from Officer o left join fetch o.absences where o.id in ?1";
  private static final String BY_OFFICE = " order by o.officeCode, o.name, o.id";

  /** One absence that has begun, is not over, and that no other instance has in hand. */
  private static final String LEAVING =
      """
      SELECT f.id FROM officer f JOIN office o ON o.code = f.office_code
      WHERE EXISTS (SELECT 1 FROM absence a WHERE a.officer_id = f.id AND NOT a.handed_over
        AND CAST(CAST(:now AS timestamptz) AT TIME ZONE o.zone AS date)
          BETWEEN a.absent_from AND a.absent_to)
      LIMIT 1 FOR UPDATE OF f SKIP LOCKED
      """;

  /** One registers at a time: of two who are sent one person at once, the second finds it there. */
  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(hashtextextended('officer ' || :id, 0))";

  private final Offices offices;
  private final Caller caller;
  private final Event<OfficerLeaves> leaves;

  Officers(Offices offices, Caller caller, Event<OfficerLeaves> leaves) {
    this.offices = offices;
    this.caller = caller;
    this.leaves = leaves;
  }

  /** Whether an officer of this office is there to hold a case. */
  public void requireAvailable(UUID id, String officeCode, Instant now) {
    var today = offices.of(officeCode).dateOf(now);
    var ours = findByIdOptional(id).filter(officer -> officer.officeCode().equals(officeCode));
    if (ours.filter(officer -> officer.isAvailable(today)).isEmpty()) {
      var refusal =
          OFFICER_NOT_AVAILABLE.refusal(
              new Wording(
                  "Petugas itu tidak ada di kantor " + officeCode,
                  "No such officer of office " + officeCode + " is there"));
      throw ours.isPresent() ? refusal.about(id.toString()) : refusal;
    }
  }

  /** Whether this is an officer who is away, or works here no more. */
  public boolean isGone(UUID id, Instant now) {
    return findByIdOptional(id)
        .filter(officer -> !officer.isAvailable(today(officer, now)))
        .isPresent();
  }

  /** The cases of one officer whose absence begins go to the pool; false when there is none. */
  public boolean handOverNext(Instant now) {
    var found =
        getEntityManager()
            .createNativeQuery(LEAVING, UUID.class)
            .setParameter("now", now)
            .getResultList();
    found.forEach(id -> handOver(findById((UUID) id), now));
    return !found.isEmpty();
  }

  /** Hands the cases of an officer over where it is away or works here no more. */
  void handOver(Officer officer, Instant now) {
    var today = today(officer, now);
    if (officer.handsOver(today)) {
      officer.hasHandedOver(today);
      leaves.fire(new OfficerLeaves(officer.id()));
    }
  }

  LocalDate today(Officer officer, Instant now) {
    return offices.of(officer.officeCode()).dateOf(now);
  }

  /** Names by ids; who is in no register has none. */
  public Map<UUID, String> names(Collection<UUID> ids) {
    return list("id in ?1", ids).stream()
        .map(Officer::response)
        .collect(Collectors.toMap(OfficerResponse::id, OfficerResponse::name));
  }

  /** Those of the caller's offices, by office and name. */
  Page<Officer> page(Limit limit, @Nullable Cursor after) {
    var conditions = new Conditions();
    if (!caller.servesEveryOffice()) {
      conditions.add("o.officeCode in :offices", "offices", caller.offices());
    }
    if (after != null) {
      conditions.add(
          "(o.officeCode, o.name, o.id) > (:office, :name, :id)",
          Map.of("office", after.text(0), "name", after.text(1), "id", after.uuid(2)));
    }
    var found = list(WITH_ABSENCES + BY_OFFICE, first(limit.plusOne(), conditions));
    return Page.of(found, limit, Officer::position);
  }

  /** Their ids first: what is fetched with its absences cannot be cut by the database. */
  private List<UUID> first(int most, Conditions conditions) {
    var query =
        getEntityManager()
            .createQuery(
                "select o.id from Officer o where " + conditions.text() + BY_OFFICE, UUID.class);
    conditions.values().forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  Officer shown(UUID id) {
    return visible(findByIdOptional(id), id);
  }

  Officer locked(UUID id) {
    return visible(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
  }

  /** Officers who came with the data and of whom nothing was ever told. */
  List<UUID> neverTold() {
    return list("sequence", 0).stream().map(Officer::id).toList();
  }

  /** The officer, unless somebody else has just told of it. */
  Optional<Officer> lockedIfNeverTold(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(officer -> officer.sequence() == 0);
  }

  /** Whether nobody has this id in any office; nobody else registers it meanwhile. */
  boolean reserve(UUID id) {
    getEntityManager()
        .createNativeQuery(LOCK, Object.class)
        .setParameter("id", id.toString())
        .getSingleResult();
    return findByIdOptional(id).isEmpty();
  }

  private Officer visible(Optional<Officer> officer, UUID id) {
    return officer
        .filter(found -> caller.servesOffice(found.officeCode()))
        .orElseThrow(() -> noSuch(id));
  }

  static Refusal noSuch(UUID id) {
    return NOT_FOUND.refusal(
        new Wording("Tidak ada petugas " + id + " di sini", "No officer " + id + " here"));
  }
}
