package id.tanggap.consultation.consultation.assignment;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.midnight.MidnightTask;
import id.tanggap.consultation.register.OfficerLeaves;
import id.tanggap.consultation.register.Officers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * On the first day of an absence the open cases of who is away are in the pool, and so is an ended
 * one that goes on meanwhile.
 */
@ApplicationScoped
public class AbsentOfficers implements MidnightTask {

  private final Officers officers;
  private final Consultations consultations;
  private final Acts acts;
  private final Clock clock;

  AbsentOfficers(Officers officers, Consultations consultations, Acts acts, Clock clock) {
    this.officers = officers;
    this.consultations = consultations;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  @Transactional
  public boolean doNext(Instant now) {
    return officers.handOverNext(now);
  }

  /** An act has set a case going again; who comes back to work for it keeps it. */
  public void letGo(Consultation consultation, Act act) {
    var ours = Act.bySystem(act.recordedAt(), act.recordedAt());
    consultation
        .holder()
        .filter(holder -> !holder.toString().equals(act.actor().id()))
        .filter(holder -> officers.isGone(holder, act.recordedAt()))
        .ifPresent(holder -> acts.record(ours, consultation.leaveHandsOf(holder, ours)));
  }

  void on(@Observes OfficerLeaves news) {
    var now = clock.instant();
    var act = Act.bySystem(now, now);
    for (var consultation : consultations.lockedOf(news.officer())) {
      acts.record(act, consultation.leaveHandsOf(news.officer(), act));
    }
  }
}
