package id.tanggap.escalation.transitions;

import static org.awaitility.Awaitility.await;

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
    var escalation = new Escalated(raised(place, question));
    step.accept(escalation, place);
    return escalation;
  }

  /** On a slow machine the news may take longer than the service waits for it: try again. */
  private static String raised(Place place, Question question) {
    return await()
        .until(() -> Escalated.raise(place.officer, question), it -> it.statusCode() == 201)
        .path("id");
  }
}
