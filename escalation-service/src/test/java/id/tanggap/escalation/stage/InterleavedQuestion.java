package id.tanggap.escalation.stage;

import static id.tanggap.escalation.stage.Person.KASI_BANK;
import static id.tanggap.escalation.stage.Person.KASI_PD;
import static id.tanggap.escalation.stage.Person.KASI_VERA;
import static id.tanggap.escalation.stage.Person.RINA;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.escalation.stage.Interleavings.Step;
import id.tanggap.escalation.stage.Interleavings.Told;
import id.tanggap.escalation.stage.Interleavings.Tried;
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
    return question.received().accepted().classified("PD-UPTUP", "PD").records();
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
      case Told told -> Optional.of(tell(told));
      case Tried tried -> {
        attempt(tried);
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

  private ConsumerRecord<String, byte[]> tell(Told told) {
    expected.hears(told);
    var next =
        switch (told) {
          case REQUESTED -> question.requested();
          case COMPLETED -> question.completed();
          case RESOLVED -> question.resolved();
          case CANCELLED -> question.cancelled();
          case REOPENED -> question.reopened();
        };
    return next.records().getLast();
  }

  private void attempt(Tried tried) {
    var answer = answerTo(tried);
    var status = tried == Tried.RAISE ? 201 : 200;
    assertThat(answer.statusCode())
        .as("%s in %s", tried, merge)
        .isEqualTo(expected.works(tried) ? status : 409);
    if (tried == Tried.RAISE) {
      escalations.add(new Escalated(answer.path("id")));
      hop = 0;
    } else if (tried == Tried.REDIRECT && answer.statusCode() == status) {
      hop++;
    }
  }

  private Response answerTo(Tried tried) {
    return switch (tried) {
      case RAISE -> Escalated.raise(RINA, question);
      case ACKNOWLEDGE -> escalations.getLast().acknowledgedBy(HEADS.get(hop));
      case ANSWER -> escalations.getLast().answeredBy(HEADS.get(hop));
      case RETURN -> escalations.getLast().returnedBy(HEADS.get(hop));
      case RESUBMIT -> escalations.getLast().resubmittedBy(RINA);
      case REDIRECT -> escalations.getLast().redirectedBy(HEADS.get(hop), SECTIONS.get(hop + 1));
      case WITHDRAW -> escalations.getLast().withdrawnBy(RINA);
    };
  }
}
