package id.tanggap.escalation.section;

import id.tanggap.api.page.Limit;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.journal.Journal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The register of sections: found, locked, and asked whom a person heads. */
@ApplicationScoped
public class Sections implements PanacheRepositoryBase<Section, String> {

  private final Journal journal;

  Sections(Journal journal) {
    this.journal = journal;
  }

  /** The section of an office with that code. */
  public Optional<Section> of(String officeCode, String code) {
    return findByIdOptional(Section.idOf(officeCode, code));
  }

  List<Section> after(String id, Limit limit) {
    return find("id > ?1 order by id", id).range(0, limit.value()).list();
  }

  List<Section> after(String id, Set<String> offices, Limit limit) {
    return find("id > ?1 and officeCode in ?2 order by id", id, offices)
        .range(0, limit.value())
        .list();
  }

  /** The sections a person stands for on a date, by id. */
  public List<SectionOfOffice> headedBy(UUID personId, LocalDate date) {
    return list(
            "select distinct s from Section s join s.appointments a where a.personId = ?1",
            personId)
        .stream()
        .filter(
            section -> section.headOn(date).filter(h -> h.personId().equals(personId)).isPresent())
        .map(section -> new SectionOfOffice(section.officeCode, section.code))
        .toList();
  }

  /** Raises the alarm of a vacant section, once for each time it is found vacant. */
  public void alarmIfVacant(Section seen, LocalDate today, Instant now) {
    if (seen.withoutHeadSince == null && seen.headOn(today).isEmpty()) {
      getEntityManager().refresh(seen, LockModeType.PESSIMISTIC_WRITE);
      journal.append(seen.alarmIfVacant(today, now));
    }
  }

  Section locked(String id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(CommonProblem.NOT_FOUND::refusal);
  }
}
