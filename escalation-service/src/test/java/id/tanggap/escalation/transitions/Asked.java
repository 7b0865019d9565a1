package id.tanggap.escalation.transitions;

import static org.awaitility.Awaitility.await;

import id.tanggap.escalation.stage.Escalated;
import id.tanggap.escalation.stage.Question;
import java.util.function.Consumer;
import java.util.function.Function;

/** A question as this service knows it, before somebody escalates it. */
enum Asked {
  /** Nobody told of it. */
  UNKNOWN(Place::silent),
  NOT_ACCEPTED(Place::received),
  NOT_CLASSIFIED(place -> place.received().accepted()),
  CLASSIFIED(Place::classified),
  RAISED(place -> escalated(place, Situation.RAISED)),
  ACKNOWLEDGED(place -> escalated(place, Situation.ACKNOWLEDGED)),
  RETURNED(place -> escalated(place, Situation.RETURNED)),
  ANSWERED(place -> escalated(place, Situation.ANSWERED)),
  WITHDRAWN(place -> escalated(place, Situation.WITHDRAWN)),
  RESOLVED(place -> ended(place, Question::resolved)),
  CANCELLED(place -> ended(place, Question::cancelled)),
  CLOSED_NO_RESPONSE(place -> ended(place, Question::closedWithoutResponse)),
  REOPENED(place -> ended(place, Question::resolved).reopened());

  private final Function<Place, Question> made;

  Asked(Function<Place, Question> made) {
    this.made = made;
  }

  /** A new question of this place that is known so far. */
  Question make(Place place) {
    return made.apply(place);
  }

  private static Question escalated(Place place, Situation situation) {
    var question = place.classified();
    situation.make(place, question);
    return question;
  }

  /** An escalation that was open is withdrawn when the end of its question is known. */
  private static Question ended(Place place, Consumer<Question> ending) {
    var question = place.classified();
    var escalation = Situation.RAISED.make(place, question);
    ending.accept(question);
    await().until(() -> stateSeenBy(place, escalation).equals("WITHDRAWN"));
    return question;
  }

  private static String stateSeenBy(Place place, Escalated escalation) {
    return escalation.seenBy(place.officer).path("state");
  }
}
