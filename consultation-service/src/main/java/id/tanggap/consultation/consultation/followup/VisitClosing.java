package id.tanggap.consultation.consultation.followup;

import static id.tanggap.consultation.ConsultationProblem.CONTACT_PERSON_REQUIRED;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Consultations;
import id.tanggap.consultation.visit.Visit;
import id.tanggap.events.consultation.VisitClosingReason;
import id.tanggap.events.consultation.VisitedConsultation;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * FF-7b: closing a visit promises each of its unanswered questions; one that nobody could answer to
 * needs a contact person, or is given up when the visitor left without a word.
 */
@ApplicationScoped
public class VisitClosing {

  private final Consultations consultations;
  private final NoWayBackAlarm alarm;
  private final Acts acts;

  VisitClosing(Consultations consultations, NoWayBackAlarm alarm, Acts acts) {
    this.consultations = consultations;
    this.alarm = alarm;
    this.acts = acts;
  }

  /** Closes a locked visit. */
  public void close(Visit visit, Goodbye goodbye, Act act) {
    visit.requireOpen();
    var unanswered = consultations.unansweredOf(visit.id());
    requireWayBack(visit, unanswered, goodbye);
    var entries = new ArrayList<Entry>();
    for (var consultation : unanswered) {
      entries.addAll(leave(consultation, goodbye, act));
    }
    entries.addAll(visit.close(act, reason(goodbye), told(visit.id())));
    acts.record(act, entries);
  }

  /**
   * Nobody closed the visit: what is unanswered is promised, and who cannot be reached is an alarm.
   * It ended at midnight, or now where a question was put later than that.
   */
  void closeByItself(Visit visit, Instant midnight, Instant now) {
    var unanswered = consultations.unansweredOf(visit.id());
    var late =
        unanswered.stream().anyMatch(one -> one.submission().submittedAt().isAfter(midnight));
    var act = Act.bySystem(late ? now : midnight, now);
    var entries = new ArrayList<Entry>();
    for (var consultation : unanswered) {
      entries.addAll(consultation.promiseAtGoodbye(null, act));
    }
    entries.addAll(visit.close(act, VisitClosingReason.AUTO, told(visit.id())));
    acts.record(act, entries);
    unanswered.stream().filter(one -> !one.hasWayBack()).forEach(alarm::raise);
  }

  private static List<Entry> leave(Consultation consultation, Goodbye goodbye, Act act) {
    return goodbye.withoutAWord() && !consultation.hasWayBack()
        ? List.of(consultation.abandon(act))
        : consultation.promiseAtGoodbye(goodbye.contactPerson(), act);
  }

  private static void requireWayBack(Visit visit, List<Consultation> unanswered, Goodbye goodbye) {
    if (goodbye.withoutAWord() || goodbye.contactPerson() != null) {
      return;
    }
    var unreachable = unanswered.stream().filter(one -> !one.hasWayBack()).toList();
    if (!unreachable.isEmpty()) {
      throw CONTACT_PERSON_REQUIRED
          .refusal(
              new Wording(
                  "Tidak ada cara menghubungi tamu untuk jawaban yang masih terutang",
                  "Nobody could reach the visitor with the answers that are still owed"))
          .with("consultations", unreachable.stream().map(Consultation::id).toList())
          .about(visit.id().toString());
    }
  }

  private static VisitClosingReason reason(Goodbye goodbye) {
    return goodbye.withoutAWord() ? VisitClosingReason.LEFT : VisitClosingReason.ENDED;
  }

  private List<VisitedConsultation> told(UUID visit) {
    return consultations.of(visit).stream()
        .map(one -> new VisitedConsultation(one.id(), one.status()))
        .toList();
  }
}
