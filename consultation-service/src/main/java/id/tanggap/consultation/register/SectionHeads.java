package id.tanggap.consultation.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;
import static java.util.stream.Collectors.toSet;

import id.tanggap.events.escalation.AppointmentEnded;
import id.tanggap.events.escalation.SectionHeadAppointed;
import id.tanggap.journal.News;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who heads which section, on which dates: an appointment, not a claim. The few appointments there
 * are stay in memory for a second, which spares every answer a round trip; news takes longer
 * anyway.
 */
@ApplicationScoped
public class SectionHeads implements PanacheRepositoryBase<SectionHead, SectionHead.Key> {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private record Glance(long at, List<SectionHead> heads) {
    boolean isOld() {
      return System.nanoTime() - at > FRESH.toNanos();
    }
  }

  private final Offices offices;
  private volatile @Nullable Glance glance;

  SectionHeads(Offices offices) {
    this.offices = offices;
  }

  /** Somebody is appointed. */
  public void appointed(News<?> news, SectionHeadAppointed event) {
    known(SectionHead.Key.of(news.office(), event)).lasts(event.validTo(), news.sequence());
  }

  /** An appointment has a last day. */
  public void ended(News<?> news, AppointmentEnded event) {
    known(SectionHead.Key.of(news.office(), event)).lasts(event.validTo(), news.sequence());
  }

  /** The sections for which this person stands at that instant, by the dates of each office. */
  public Set<OfficeSection> headedBy(UUID person, Instant now) {
    return all().stream()
        .filter(head -> head.holdsOn(dateIn(head.section().officeCode(), now)))
        .collect(groupingBy(SectionHead::section, minBy(SectionHead.WHO_STANDS_FIRST)))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .filter(head -> head.isOf(person))
        .map(SectionHead::section)
        .collect(toSet());
  }

  private LocalDate dateIn(String office, Instant now) {
    return offices.of(office).dateOf(now);
  }

  private List<SectionHead> all() {
    var last = glance;
    if (last == null || last.isOld()) {
      last = new Glance(System.nanoTime(), listAll());
      glance = last;
    }
    return last.heads();
  }

  private SectionHead known(SectionHead.Key key) {
    return findByIdOptional(key)
        .orElseGet(
            () -> {
              var head = new SectionHead(key);
              persist(head);
              return head;
            });
  }
}
