package id.tanggap.escalation.escalation;

import id.tanggap.api.caller.Caller;
import id.tanggap.escalation.consultation.Glance;
import id.tanggap.escalation.consultation.KnownConsultations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits, outside any transaction and only so long, for the events without which a consultation
 * cannot be escalated: officer and event may be on their way at the same moment.
 */
@ApplicationScoped
class NewsWait {

  private final KnownConsultations consultations;
  private final Escalations escalations;
  private final Caller caller;
  private final EscalationConfig config;

  NewsWait(
      KnownConsultations consultations,
      Escalations escalations,
      Caller caller,
      EscalationConfig config) {
    this.consultations = consultations;
    this.escalations = escalations;
    this.caller = caller;
    this.config = config;
  }

  /** Returns the consultation's office as soon as a decision is possible; empty if it never was. */
  Optional<String> officeOnceDecidable(UUID consultationId) {
    var deadline = System.nanoTime() + config.newsWait().toNanos();
    var office = look(consultationId);
    while (office.isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(config.newsPoll().toNanos());
      office = look(consultationId);
    }
    return office;
  }

  private Optional<String> look(UUID consultationId) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                consultations
                    .glanceAt(consultationId)
                    .filter(it -> caller.servesOffice(it.officeCode()))
                    .filter(it -> it.isEscalatable() || escalations.hasOpenOf(consultationId))
                    .map(Glance::officeCode));
  }
}
