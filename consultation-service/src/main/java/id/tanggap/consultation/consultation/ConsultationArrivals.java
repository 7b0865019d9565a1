package id.tanggap.consultation.consultation;

import static id.tanggap.events.consultation.PromiseCause.REFERRAL;

import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.journal.Entry;
import jakarta.persistence.MappedSuperclass;
import java.util.List;

/**
 * How a question arrives that another system has already worked on: what is known of that is
 * entered as a fact, without the steps that led there, which nobody here saw (section 1.3 of the
 * standard's facts).
 */
@MappedSuperclass
public abstract class ConsultationArrivals extends ConsultationCycles {

  /** FF-5b, ON-4: something is awaited of the stakeholder, for all that is known here since now. */
  public List<Entry> arriveAwaiting(AskedItem item, Act act) {
    openRequest = new InputRequest(id, cycle, act.occurredAt());
    openRequest.add(List.of(item));
    return List.of(entry(act, openRequest.requested(snapshot())));
  }

  /** another authority has it; that implies the promise. */
  public List<Entry> arriveReferred(Destination to, Act act) {
    openReferral = new Referral(id, cycle, to, act.occurredAt());
    referred = true;
    return List.of(entry(act, openReferral.referred(snapshot())), promise(REFERRAL, act));
  }

  /** PROD-1: it was answered before; nobody can question that answer here any more. */
  public List<Entry> arriveResolved(Reply reply, Act act) {
    submission.requireNotAfter(act);
    var path = path();
    end(ConsultationStatus.RESOLVED, act);
    closeReopenWindow(cycle);
    return List.of(entry(act, reply.resolved(snapshot(), path, null, null)));
  }
}
