package id.tanggap.consultation.retention;

import id.tanggap.api.retention.Expiring;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.privacy.Eraser;
import id.tanggap.events.consultation.ErasureReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** Ended consultations: number, dates and codes stay for ever, words and names for some years. */
@ApplicationScoped
class ExpiringConsultations implements Expiring {

  private final Consultations consultations;
  private final Eraser eraser;
  private final RetentionConfig config;

  ExpiringConsultations(Consultations consultations, Eraser eraser, RetentionConfig config) {
    this.consultations = consultations;
    this.eraser = eraser;
    this.config = config;
  }

  @Override
  public int eraseSome(Set<String> offices, Instant now, int most) {
    var before = now.atOffset(ZoneOffset.UTC).minus(config.consultations()).toInstant();
    var expired = consultations.lockedThatEndedBefore(before, offices, most);
    var act = Act.bySystem(now, now);
    expired.forEach(it -> eraser.erase(it, ErasureReason.RETENTION, act));
    return expired.size();
  }
}
