package id.tanggap.escalation.stage;

import id.tanggap.clauses.history.Merges;
import id.tanggap.clauses.history.OfEscalation;
import id.tanggap.clauses.history.OfQuestion;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is told of a classified question, what people try to do with its escalations, and every
 * order of both that the services can produce. Whether a command works depends on the order; one
 * that cannot is refused.
 */
public final class Meeting {

  private static final int LONGEST = 4;

  /** One step of an order. */
  public sealed interface Step {}

  /** consultation-service tells of the question. */
  public record Told(OfQuestion what) implements Step {}

  /** An officer or a head tries something. */
  public record Tried(OfEscalation what) implements Step {}

  private Meeting() {}

  /** Every merge of every two histories. */
  public static Stream<List<Step>> all() {
    var tried = OfEscalation.histories(LONGEST).stream().map(it -> mapped(it)).toList();
    return OfQuestion.histories(LONGEST).stream()
        .map(it -> it.stream().map(Told::new).toList())
        .flatMap(told -> tried.stream().flatMap(it -> Merges.of(told, it, Expected::canCome)));
  }

  private static List<Tried> mapped(List<OfEscalation> history) {
    return history.stream().map(Tried::new).toList();
  }
}
