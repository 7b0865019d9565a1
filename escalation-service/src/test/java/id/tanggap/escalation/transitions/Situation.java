package id.tanggap.escalation.transitions;

import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.Question;
import java.util.function.BiConsumer;

/** An escalation in each state, made the way an ordinary day makes it. */
enum Situation {
  RAISED((_, _) -> {}),
  ACKNOWLEDGED((escalation, place) -> escalation.acknowledgedBy(place.addressee)),
  RETURNED((escalation, place) -> escalation.returnedBy(place.addressee)),
  ANSWERED((escalation, place) -> escalation.answeredBy(place.addressee)),
  WITHDRAWN((escalation, place) -> escalation.withdrawnBy(place.officer));

  private final BiConsumer<Escalated, Place> step;

  Situation(BiConsumer<Escalated, Place> step) {
    this.step = step;
  }

  /** A new escalation to this place, in this state. */
  Escalated make(Place place) {
    return make(place, place.classified());
  }

  /** The escalation of a question, in this state. */
  Escalated make(Place place, Question question) {
    var escalation = Escalated.by(place.officer, question);
    step.accept(escalation, place);
    return escalation;
  }
}
