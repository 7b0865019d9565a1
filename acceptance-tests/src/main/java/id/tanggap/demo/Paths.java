package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Patience;
import java.time.Duration;
import java.util.Optional;

/**
 * The five ways through the standard. What happens while the asker is there comes first; at the
 * desk the visit ends between the two parts.
 */
final class Paths {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Consultations consultations;
  private final Escalations escalations;
  private final Papers papers;
  private final Cast cast;

  Paths(Consultations consultations, Escalations escalations, Papers papers, Cast cast) {
    this.consultations = consultations;
    this.escalations = escalations;
    this.papers = papers;
    this.cast = cast;
  }

  /** What is left to do when the asker has gone. */
  interface Rest {
    Rest NOTHING = () -> {};

    void finish();
  }

  Rest begin(Case held) {
    consultations.classify(held);
    var path = held.sample().expectedPath();
    if (path != ExpectedPath.FIRST_CONTACT && !held.sample().hasWayBack()) {
      consultations.addWayBack(held);
    }
    return switch (path) {
      case FIRST_CONTACT -> answerAtOnce(held);
      case FOLLOW_UP -> promise(held);
      case ESCALATE_KASI -> escalate(held);
      case REFER_HAI -> refer(held);
      case DOCUMENTS -> askForPapers(held);
    };
  }

  private Rest answerAtOnce(Case held) {
    var sample = held.sample();
    var medium = sample.isFaceToFace() ? "IN_PERSON" : sample.mediumBack();
    consultations.respond(held, medium, sample.answer());
    return Rest.NOTHING;
  }

  private Rest promise(Case held) {
    consultations.promise(held);
    return () -> {
      consultations.reportProgress(held);
      consultations.respond(held, held.sample().mediumBack(), held.sample().answer());
    };
  }

  private Rest escalate(Case held) {
    var escalation = escalations.raise(held);
    return () -> {
      escalations.answer(cast.headOf(held.sample()), escalation, held.sample().answer());
      Patience.until(
          "the answer to " + held.number(),
          PATIENCE,
          () -> answerShown(consultations.detail(held)));
      consultations.respond(held, held.sample().mediumBack(), held.sample().answer());
    };
  }

  private Rest refer(Case held) {
    consultations.refer(held);
    return Rest.NOTHING;
  }

  private Rest askForPapers(Case held) {
    consultations.requestPapers(held);
    Waiting.shownBy(consultations.detail(held)).requireFor(held.sample().missingPapers());
    return () -> {
      papers.handIn(cast.bringer(held), held);
      var sample = held.sample();
      consultations.respondFromReferences(held, sample.mediumBack(), sample.answer());
    };
  }

  /** FF-7c1: the officer delivers once the case itself shows that the head has answered. */
  private static Optional<JsonNode> answerShown(JsonNode detail) {
    var escalation = detail.path("escalation");
    return Optional.of(escalation).filter(shown -> shown.path("state").asText().equals("ANSWERED"));
  }
}
