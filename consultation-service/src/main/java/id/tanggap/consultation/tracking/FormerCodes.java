package id.tanggap.consultation.tracking;

import id.tanggap.consultation.consultation.Consultations;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * Says, for {@code ./rotate-keys --forget}, whether a receipt still needs a secret of before: codes
 * are in people's hands and are not made anew, so such a secret stays as long as the last of their
 * cases.
 */
@ApplicationScoped
class FormerCodes {

  private static final Logger LOG = Logger.getLogger(FormerCodes.class);

  private final Consultations consultations;
  private final TrackingCodes codes;

  FormerCodes(Consultations consultations, TrackingCodes codes) {
    this.consultations = consultations;
    this.codes = codes;
  }

  void start(@Observes StartupEvent event) {
    if (!codes.former().isEmpty()) {
      Thread.ofVirtual().name("former-codes").start(() -> LOG.info(state()));
    }
  }

  /** A sentence for the log; secrets stand in it by their fingerprints. */
  @Transactional
  String state() {
    var alive = consultations.count("tracking.secret in ?1 and erasedAt is null", codes.former());
    return alive == 0
        ? "every tracking code is made with the secret %s; the former ones can go"
            .formatted(codes.fingerprint())
        : "%d tracking codes are made with secrets before %s, which their receipts need"
            .formatted(alive, codes.fingerprint());
  }
}
