package id.tanggap.consultation.consultation.deadline;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.events.consultation.StakeholderMessageReceived;
import id.tanggap.events.consultation.SupportingDocumentReceived;
import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * a case is closed after ten working days without any input. The SLA monitor may run the time
 * out before it hears of what came last; the case knows better, and the monitor counts anew when it
 * does.
 */
@ApplicationScoped
class Silences {

  /** What comes of a stakeholder, whoever brings it. */
  private static final Set<String> INPUT =
      Set.of(
          StakeholderMessageReceived.class.getSimpleName(),
          SupportingDocumentReceived.class.getSimpleName());

  private final Journal journal;
  private final Acts acts;
  private final Clock clock;

  Silences(Journal journal, Acts acts, Clock clock) {
    this.journal = journal;
    this.acts = acts;
    this.clock = clock;
  }

  /** The time of a request ran out then. */
  void over(SlaTimerExpired timer, Consultation consultation, Instant at) {
    if (!isBroken(consultation.id(), timer.anchorAt())) {
      var act = Act.bySystem(at, clock.instant());
      acts.record(act, consultation.closeForSilence(timer.requestId(), act));
    }
  }

  private boolean isBroken(UUID consultation, @Nullable Instant since) {
    return since != null
        && journal.momentsOf(consultation.toString(), INPUT).stream()
            .anyMatch(input -> input.occurredAt().isAfter(since));
  }
}
