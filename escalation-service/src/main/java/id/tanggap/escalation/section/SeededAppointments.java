package id.tanggap.escalation.section;

import id.tanggap.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;

/**
 * Journals at the start what came with the data, so that a reader of the topic knows every head.
 * Several instances may start at once: the lock on the section lets one of them announce it.
 */
@ApplicationScoped
class SeededAppointments {

  private final Sections sections;
  private final Journal journal;
  private final Clock clock;

  SeededAppointments(Sections sections, Journal journal, Clock clock) {
    this.sections = sections;
    this.journal = journal;
    this.clock = clock;
  }

  void announce(@Observes StartupEvent started) {
    announce();
  }

  void announce() {
    for (var id : QuarkusTransaction.requiringNew().call(this::sectionsConcerned)) {
      QuarkusTransaction.requiringNew().run(() -> announceOf(id));
    }
  }

  private List<String> sectionsConcerned() {
    return sections
        .list("select distinct s from Section s join s.appointments a where not a.announced")
        .stream()
        .map(section -> section.id)
        .toList();
  }

  private void announceOf(String id) {
    journal.append(sections.locked(id).announceSeeded(clock.instant()));
  }
}
