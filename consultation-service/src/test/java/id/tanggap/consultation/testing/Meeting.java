package id.tanggap.consultation.testing;

import id.tanggap.clauses.history.Merges;
import id.tanggap.clauses.history.OfEscalation;
import id.tanggap.clauses.history.OfQuestion;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happens to one classified question here, what is heard of its escalations, and one order of
 * both: an escalation is raised in a cycle after that cycle has begun, and nothing else orders the
 * two.
 */
public record Meeting(List<OfQuestion> own, List<Heard> heard, List<Step> steps) {

  private static final int LONGEST = 4;

  /** One step of an order. */
  public sealed interface Step {}

  /** A command of this service. */
  public record Command(OfQuestion own) implements Step {}

  /** News of an escalation, the n-th of the case, raised in a cycle. */
  public record Heard(OfEscalation told, int escalation, int cycle) implements Step {}

  /** Every merge of every two histories. */
  public static Stream<Meeting> all() {
    return OfQuestion.histories(LONGEST).stream()
        .flatMap(own -> heards(own).flatMap(heard -> orders(own, heard)));
  }

  private static Stream<Meeting> orders(List<OfQuestion> own, List<Heard> heard) {
    var commands = own.stream().map(Command::new).toList();
    return Merges.<Step>of(commands, heard, Meeting::isPossible)
        .map(steps -> new Meeting(own, heard, steps));
  }

  private static boolean isPossible(List<Step> past, Step next) {
    return switch (next) {
      case Heard news -> news.cycle() <= OfQuestion.cycleAfter(ownOf(past));
      case Command _ -> true;
    };
  }

  /** What happened here among these steps. */
  public static List<OfQuestion> ownOf(List<Step> steps) {
    return steps.stream()
        .flatMap(step -> step instanceof Command(var own) ? Stream.of(own) : Stream.empty())
        .toList();
  }

  /** What was heard among these steps. */
  public static List<Heard> heardOf(List<Step> steps) {
    return steps.stream()
        .flatMap(step -> step instanceof Heard news ? Stream.of(news) : Stream.empty())
        .toList();
  }

  /** Each escalation in each cycle that there is by then. */
  private static Stream<List<Heard>> heards(List<OfQuestion> own) {
    var cycles = OfQuestion.cycleAfter(own);
    return OfEscalation.histories(LONGEST).stream().flatMap(told -> inCycles(told, 0, 1, cycles));
  }

  private static Stream<List<Heard>> inCycles(
      List<OfEscalation> told, int escalation, int from, int to) {
    if (told.isEmpty()) {
      return Stream.of(List.of());
    }
    var first = told.getFirst();
    var isNew = first == OfEscalation.RAISED;
    var number = isNew ? escalation + 1 : escalation;
    return IntStream.rangeClosed(from, isNew ? to : from)
        .boxed()
        .flatMap(
            cycle ->
                inCycles(told.subList(1, told.size()), number, cycle, to)
                    .map(rest -> with(new Heard(first, number, cycle), rest)));
  }

  private static List<Heard> with(Heard first, List<Heard> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
