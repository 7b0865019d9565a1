package id.tanggap.complaint.deadline;

import id.tanggap.complaint.people.Offices;
import id.tanggap.events.sla.ClockSnapshot;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The deadlines this service has heard of; only those of complaints the asker may see. */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

  /** Where a complaint has no open obligation, it comes last. */
  private static final String REQUEUE =
      """
      UPDATE complaint SET queue_at = coalesce(
        (SELECT min(due_at) FROM deadline WHERE complaint_id = ?1 AND NOT closed), '9999-12-31T00:00:00Z')
      WHERE id = ?1
      """;

  private final Offices offices;

  Deadlines(Offices offices) {
    this.offices = offices;
  }

  /** All deadlines of a case of an office, in the order in which they began. */
  public List<DeadlineView> of(UUID caseId, String officeCode, Course course) {
    var zone = offices.zoneOf(officeCode);
    return list("caseId = ?1 order by clockId", caseId).stream()
        .map(it -> it.view(zone).explainedBy(course))
        .toList();
  }

  /** UU 27/2022: the 72 hours of an incident or of a request for the own data. */
  public List<DeadlineView> inClockHours(UUID id, String officeCode) {
    return of(id, officeCode, Course.of(officeCode, null, List.of()));
  }

  /** The deadline of a clock, made when first heard of. */
  Deadline of(ClockSnapshot clock) {
    return findByIdOptional(clock.clockId()).orElseGet(() -> heardOf(clock));
  }

  /** Puts the complaint to its place in the inbox; its version stays, as nothing happened to it. */
  void requeue(UUID complaintId) {
    flush();
    getEntityManager().createNativeQuery(REQUEUE).setParameter(1, complaintId).executeUpdate();
  }

  private Deadline heardOf(ClockSnapshot clock) {
    var deadline = new Deadline(clock);
    persist(deadline);
    return deadline;
  }
}
