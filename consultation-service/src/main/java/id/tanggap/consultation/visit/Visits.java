package id.tanggap.consultation.visit;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static id.tanggap.consultation.ConsultationProblem.VISIT_ALREADY_OPEN;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.register.Office;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The visits the caller's offices know. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {

  private static final String NEXT_NUMBER =
      """
      INSERT INTO queue_number (office_code, day, last) VALUES (?1, ?2, 1)
      ON CONFLICT (office_code, day) DO UPDATE SET last = queue_number.last + 1 RETURNING last
      """;

  /** In no order, so that one that cannot be closed stops no other. */
  private static final String FORGOTTEN =
      """
      SELECT v.* FROM visit v JOIN office o ON o.code = v.office_code
      WHERE v.status = 'OPEN' AND CAST(v.recorded_at AT TIME ZONE o.zone AS date)
        < CAST(CAST(:now AS timestamptz) AT TIME ZONE o.zone AS date)
      ORDER BY random() LIMIT 1 FOR UPDATE OF v SKIP LOCKED
      """;

  private static final String ONE_OPEN_VISIT = "an_officer_has_one_open_visit";

  private final Caller caller;

  Visits(Caller caller) {
    this.caller = caller;
  }

  /** A visit, locked until the transaction ends. */
  public Visit locked(UUID id, @Nullable SeenVersion seen) {
    var visit = visible(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
    SeenVersion.check(seen, id.toString(), visit.sequence());
    return visit;
  }

  /** A visit that nobody can close before the transaction ends. */
  public Optional<Visit> kept(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
        .filter(visit -> caller.servesOffice(visit.officeCode()));
  }

  /** The visits of a profile, locked in one order for everybody. */
  public List<Visit> lockedOf(UUID stakeholder) {
    return find("stakeholder.id = ?1 order by id", stakeholder)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The visits of a profile. */
  public List<Visit> of(UUID stakeholder) {
    return list("stakeholder.id = ?1 order by id", stakeholder);
  }

  /** 200 with the visit after a command. */
  public Response ok(Visit visit) {
    return Answers.ok(visit.sequence(), visit.response());
  }

  Visit shown(UUID id) {
    return visible(findByIdOptional(id), id);
  }

  /** The next place in the line; two who come at once get two numbers. */
  QueuePlace nextPlace(Office office, LocalDate day) {
    var number =
        (Integer)
            getEntityManager()
                .createNativeQuery(NEXT_NUMBER, Integer.class)
                .setParameter(1, office.code())
                .setParameter(2, day)
                .getSingleResult();
    return new QueuePlace(office.code(), day, number);
  }

  /** One visit that is open since yesterday and that no other instance has in hand. */
  public Optional<Visit> lockedForgotten(Instant now) {
    var found =
        getEntityManager()
            .createNativeQuery(FORGOTTEN, Visit.class)
            .setParameter("now", now)
            .getResultList();
    return found.stream().map(Visit.class::cast).findFirst();
  }

  /** Those behind a place in the line, in one of these states if any are named. */
  List<Visit> inLine(QueuePlace after, List<VisitStatus> status, int limit) {
    return find(
            "from Visit v join fetch v.stakeholder where v.officeCode = ?1 and v.day = ?2"
                + " and v.queueNumber > ?3 and v.status in ?4 order by v.queueNumber",
            after.officeCode(),
            after.day(),
            after.number(),
            status.isEmpty() ? List.of(VisitStatus.values()) : status)
        .page(0, limit)
        .list();
  }

  /** FF-1: the index decides who opened a visit first. */
  void requireOneOpen() {
    try {
      flush();
    } catch (ConstraintViolationException violated) {
      if (ONE_OPEN_VISIT.equals(violated.getConstraintName())) {
        throw alreadyOpen();
      }
      throw violated;
    }
  }

  /** Names the visit that is open, as others see it: in this transaction nothing can be read. */
  private Refusal alreadyOpen() {
    var refusal =
        VISIT_ALREADY_OPEN.refusal(
            new Wording(
                "Petugas masih mempunyai kunjungan yang terbuka", "The officer has an open visit"));
    QuarkusTransaction.requiringNew()
        .call(
            () -> find("officerId = ?1 and status = OPEN", caller.personId()).firstResultOptional())
        .ifPresent(open -> refusal.with("visitId", open.id()).about(open.id().toString()));
    return refusal;
  }

  private Visit visible(Optional<Visit> visit, UUID id) {
    return visit
        .filter(found -> caller.servesOffice(found.officeCode()))
        .orElseThrow(
            () ->
                NOT_FOUND.refusal(
                    new Wording(
                        "Tidak ada kunjungan " + id + " di sini", "No visit " + id + " here")));
  }
}
