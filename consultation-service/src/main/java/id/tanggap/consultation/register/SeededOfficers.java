package id.tanggap.consultation.register;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Journals at the start the officers who came with the data, so that a reader of the topic knows
 * the section of each: who is reported is walled off from the own head. An officer of whom anything
 * was ever told is not told of again; several instances may start at once, and the lock on the
 * officer lets one of them announce it.
 */
@ApplicationScoped
class SeededOfficers {

  private final Officers officers;
  private final Acts acts;
  private final Clock clock;

  SeededOfficers(Officers officers, Acts acts, Clock clock) {
    this.officers = officers;
    this.acts = acts;
    this.clock = clock;
  }

  void announce(@Observes StartupEvent started) {
    announce();
  }

  void announce() {
    for (var id : QuarkusTransaction.requiringNew().call(officers::neverTold)) {
      QuarkusTransaction.requiringNew().run(() -> announce(id));
    }
  }

  private void announce(UUID id) {
    var now = clock.instant();
    var act = Act.bySystem(now, now);
    officers
        .lockedIfNeverTold(id)
        .ifPresent(
            officer ->
                acts.record(act, List.of(officer.changed(officers.today(officer, now), act))));
  }
}
