package id.tanggap.escalation.section;

import id.tanggap.api.page.Limit;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.journal.Journal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The register of sections: found, locked, and asked whom a person heads. */
@ApplicationScoped
public class Sections implements PanacheRepositoryBase<Section, String> {

  private static final Logger LOG = Logger.getLogger(Sections.class);

  /**
   * One registers at a time: of two who are sent one section at once, the second finds it there.
   */
  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(hashtextextended('section ' || :id, 0))";

  private final Journal journal;

  Sections(Journal journal) {
    this.journal = journal;
  }

  /** The section of an office with that code. */
  public Optional<Section> of(String officeCode, String code) {
    return findByIdOptional(Section.idOf(officeCode, code));
  }

  /** The zone of an office; one that the register does not know keeps its dates in UTC. */
  public ZoneId zoneOf(String officeCode) {
    return knownZoneOf(officeCode).orElse(ZoneOffset.UTC);
  }

  /** The zone that the sections of an office have; empty where it has none. */
  Optional<ZoneId> knownZoneOf(String officeCode) {
    return find("officeCode", officeCode)
        .range(0, 0)
        .firstResultOptional()
        .map(section -> ZoneId.of(section.zone));
  }

  List<Section> after(String id, Limit limit) {
    return find("id > ?1 order by id", id).range(0, limit.value()).list();
  }

  List<Section> after(String id, Set<String> offices, Limit limit) {
    return find("id > ?1 and officeCode in ?2 order by id", id, offices)
        .range(0, limit.value())
        .list();
  }

  /** The sections a person stands for at an instant. */
  public List<SectionOfOffice> headedBy(UUID personId, Instant now) {
    return list(
            "select distinct s from Section s join s.appointments a where a.personId = ?1",
            personId)
        .stream()
        .filter(
            section -> section.headAt(now).filter(h -> h.personId().equals(personId)).isPresent())
        .map(Section::name)
        .toList();
  }

  /** The sections of some offices that somebody heads at an instant. */
  public List<SectionOfOffice> withHead(Set<String> offices, Instant now) {
    return list(
            "select distinct s from Section s left join fetch s.appointments where s.officeCode in ?1",
            offices)
        .stream()
        .filter(section -> section.headAt(now).isPresent())
        .map(Section::name)
        .toList();
  }

  /** A question goes to a section: where nobody heads it, the alarm does not wait for the watch. */
  public void alarmIfVacant(Section seen, Instant now) {
    if (seen.withoutHeadSince == null && seen.headAt(now).isEmpty()) {
      getEntityManager().refresh(seen, LockModeType.PESSIMISTIC_WRITE);
      followCalendar(seen, now);
    }
  }

  /**
   * Journals that the locked section has become vacant, and tells the operators; no person in it.
   */
  void followCalendar(Section locked, Instant now) {
    var entries = locked.followCalendar(now);
    journal.append(entries);
    if (!entries.isEmpty()) {
      LOG.warnf(
          "section %s has no head since %s: its escalations are with the head of the office",
          locked.id, locked.withoutHeadSince);
    }
  }

  Section locked(String id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(CommonProblem.NOT_FOUND::refusal);
  }

  /** Whether there is no such section; nobody else registers it meanwhile. */
  boolean reserve(String id) {
    getEntityManager()
        .createNativeQuery(LOCK, Object.class)
        .setParameter("id", id)
        .getSingleResult();
    return findByIdOptional(id).isEmpty();
  }
}
