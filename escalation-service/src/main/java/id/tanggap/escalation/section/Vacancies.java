package id.tanggap.escalation.section;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Finds the sections whose head came or went with the calendar, and takes each up in a transaction
 * of its own. Any number of instances may look: the lock on the section lets one of them journal
 * it.
 */
@ApplicationScoped
class Vacancies {

  private static final String CHANGED =
      """
      SELECT s.id FROM section s WHERE (s.without_head_since IS NULL) = NOT EXISTS (
        SELECT 1 FROM appointment a WHERE a.section_id = s.id
          AND (CAST(?1 AS timestamptz) AT TIME ZONE s.zone)::date
            BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity'))
      """;

  private final EntityManager entities;
  private final Sections sections;
  private final Clock clock;
  private final MeterRegistry meters;

  Vacancies(EntityManager entities, Sections sections, Clock clock, MeterRegistry meters) {
    this.entities = entities;
    this.sections = sections;
    this.clock = clock;
    this.meters = meters;
  }

  /** The alarm that stays until somebody is appointed. */
  void register(@Observes StartupEvent started) {
    meters.gauge("tanggap.sections.without.head", this, Vacancies::known);
  }

  /** Takes up what changed since the last look. */
  void followCalendar() {
    var now = clock.instant();
    for (var id : QuarkusTransaction.requiringNew().call(() -> changedBy(now))) {
      QuarkusTransaction.requiringNew()
          .run(() -> sections.followCalendar(sections.locked(id), now));
    }
  }

  private List<String> changedBy(Instant now) {
    return entities.createNativeQuery(CHANGED, String.class).setParameter(1, now).getResultList();
  }

  private double known() {
    return QuarkusTransaction.requiringNew()
        .call(() -> sections.count("withoutHeadSince is not null"));
  }
}
