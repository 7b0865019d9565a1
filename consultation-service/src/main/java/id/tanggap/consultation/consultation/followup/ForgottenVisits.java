package id.tanggap.consultation.consultation.followup;

import id.tanggap.consultation.midnight.MidnightTask;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Row 11: a visit that nobody closed ends at the first midnight of the office after it was
 * recorded.
 */
@ApplicationScoped
public class ForgottenVisits implements MidnightTask {

  private final Visits visits;
  private final Offices offices;
  private final VisitClosing closing;

  ForgottenVisits(Visits visits, Offices offices, VisitClosing closing) {
    this.visits = visits;
    this.offices = offices;
    this.closing = closing;
  }

  @Override
  @Transactional
  public boolean doNext(Instant now) {
    var forgotten = visits.lockedForgotten(now);
    forgotten.ifPresent(
        visit ->
            closing.closeByItself(
                visit, visit.midnightIn(offices.of(visit.officeCode()).zone()), now));
    return forgotten.isPresent();
  }
}
