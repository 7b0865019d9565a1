package id.tanggap.escalation.stage;

import static id.tanggap.escalation.stage.Person.KASI_BANK;
import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.KASI_VERA;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.history.OfEscalation;
import id.tanggap.clauses.history.OfQuestion;
import id.tanggap.escalation.stage.Meeting.Step;
import id.tanggap.escalation.stage.Meeting.Told;
import id.tanggap.escalation.stage.Meeting.Tried;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One question on its way through a merge: what comes next, and what should come of it. */
public final class InterleavedQuestion {

  private static final List<Person> HEADS = List.of(KASI_PD, KASI_BANK, KASI_VERA);
  private static final List<String> SECTIONS = List.of("PD", "BANK", "VERA");

  private final Question question = Question.onPaper("042");
  private final Expected expected = new Expected();
  private final List<Escalated> escalations = new ArrayList<>();
  private final List<Step> merge;
  private final List<Step> ahead;
  private int hop;

  /** Nothing is told of it yet. */
  public InterleavedQuestion(List<Step> merge) {
    this.merge = merge;
    this.ahead = new ArrayList<>(merge);
  }

  /** What has to be told before anything can be tried. */
  public List<ConsumerRecord<String, byte[]>> beginning() {
    return question.received().accepted().classified(Expected.TOPIC, "PD").records();
  }

  public boolean goesOn() {
    return !ahead.isEmpty();
  }

  /** Tries what comes next; news is handed out. */
  public Optional<ConsumerRecord<String, byte[]>> nextStep() {
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    return switch (ahead.removeFirst()) {
      case Told(var what) -> Optional.of(tell(what));
      case Tried(var what) -> {
        attempt(what);
        yield Optional.empty();
      }
    };
  }

  /** The escalations in the order in which they were raised. */
  public List<Escalated> escalations() {
    return escalations;
  }

  public List<Expected.Life> expected() {
    return expected.lives();
  }

  @Override
  public String toString() {
    return merge.toString();
  }

  private ConsumerRecord<String, byte[]> tell(OfQuestion told) {
    expected.hears(told);
    return question.tells(told).records().getLast();
  }

  private void attempt(OfEscalation tried) {
    var answer = answerTo(tried);
    var status = tried == OfEscalation.RAISED ? 201 : 200;
    assertThat(answer.statusCode())
        .as("%s in %s", tried, merge)
        .isEqualTo(expected.works(tried) ? status : 409);
    if (tried == OfEscalation.RAISED) {
      escalations.add(new Escalated(answer.path("id")));
      hop = 0;
    } else if (tried == OfEscalation.REDIRECTED && answer.statusCode() == status) {
      hop++;
    }
  }

  private Response answerTo(OfEscalation tried) {
    return switch (tried) {
      case RAISED -> Escalated.raise(RINA, question);
      case ACKNOWLEDGED -> escalations.getLast().acknowledgedBy(HEADS.get(hop));
      case ANSWERED -> escalations.getLast().answeredBy(HEADS.get(hop));
      case RETURNED -> escalations.getLast().returnedBy(HEADS.get(hop));
      case RESUBMITTED -> escalations.getLast().resubmittedBy(RINA);
      case REDIRECTED -> escalations.getLast().redirectedBy(HEADS.get(hop), SECTIONS.get(hop + 1));
      case WITHDRAWN -> escalations.getLast().withdrawnBy(RINA);
    };
  }
}
