package id.tanggap.sla.section;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;
import static java.util.stream.Collectors.toSet;

import id.tanggap.events.escalation.AppointmentEnded;
import id.tanggap.events.escalation.SectionHeadAppointed;
import id.tanggap.journal.News;
import id.tanggap.sla.calendar.Calendars;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who heads which section, in the dates of each office. */
@ApplicationScoped
public class SectionHeads implements PanacheRepositoryBase<SectionHead, SectionHead.Key> {

  private final Calendars calendars;

  SectionHeads(Calendars calendars) {
    this.calendars = calendars;
  }

  /** Somebody is appointed. */
  public void appointed(News<?> news, SectionHeadAppointed it) {
    var key =
        new SectionHead.Key(
            news.office(), it.sectionCode(), it.personId(), it.capacity(), it.validFrom());
    lasts(key, it.validTo(), news.sequence());
  }

  /** An appointment has a last day. */
  public void ended(News<?> news, AppointmentEnded it) {
    var key =
        new SectionHead.Key(
            news.office(), it.sectionCode(), it.personId(), it.capacity(), it.validFrom());
    lasts(key, it.validTo(), news.sequence());
  }

  /** The sections for which this person stands at that instant. */
  public Set<OfficeSection> headedBy(UUID person, Instant now) {
    var today = new HashMap<String, Optional<LocalDate>>();
    return listAll().stream()
        .filter(
            head ->
                today
                    .computeIfAbsent(head.officeCode(), it -> dateIn(it, now))
                    .filter(head::holdsOn)
                    .isPresent())
        .collect(groupingBy(SectionHead::section, minBy(SectionHead.WHO_STANDS_FIRST)))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .filter(head -> head.isOf(person))
        .map(SectionHead::section)
        .collect(toSet());
  }

  /** Nobody knows what date it is in an office without a calendar. */
  private Optional<LocalDate> dateIn(String officeCode, Instant now) {
    return calendars.current(officeCode).map(it -> LocalDate.ofInstant(now, it.zone()));
  }

  private void lasts(SectionHead.Key key, @Nullable LocalDate to, long number) {
    var head = findById(key);
    if (head == null) {
      head = new SectionHead(key);
      persist(head);
    }
    head.lasts(to, number);
  }
}
