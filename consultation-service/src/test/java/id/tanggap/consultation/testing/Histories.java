package id.tanggap.consultation.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the two services can tell of one classified question, each by itself, up to four events
 * each, and every order in which consultation-service may get to know both: an escalation is raised
 * in a cycle after that cycle has begun, and nothing else orders the two.
 */
public final class Histories {

  private static final int LONGEST = 4;

  /** What happens in consultation-service itself. */
  public enum Own {
    REQUESTED,
    COMPLETED,
    RESOLVED,
    CANCELLED,
    REOPENED
  }

  /** What a head or an officer does to an escalation. */
  public enum Told {
    RAISED,
    ACKNOWLEDGED,
    ANSWERED,
    RETURNED,
    RESUBMITTED,
    REDIRECTED,
    WITHDRAWN
  }

  /** One step of a merge. */
  public sealed interface Step {}

  /** A command of this service. */
  public record Command(Own own) implements Step {}

  /** News of an escalation, the n-th of the case, raised in a cycle. */
  public record Heard(Told told, int escalation, int cycle) implements Step {}

  /** Two histories, and one order of both. */
  public record Merge(List<Own> own, List<Heard> heard, List<Step> steps) {}

  private Histories() {}

  /** Every merge of every two histories. */
  public static Stream<Merge> merges() {
    return owns().stream().flatMap(own -> heards(own).flatMap(heard -> merges(own, heard)));
  }

  private static Stream<Merge> merges(List<Own> own, List<Heard> heard) {
    return orders(own, heard, 1).stream().map(steps -> new Merge(own, heard, steps));
  }

  private static List<List<Step>> orders(List<Own> own, List<Heard> heard, int cycle) {
    if (own.isEmpty() && heard.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<Step>>();
    if (!own.isEmpty()) {
      var next = own.getFirst();
      var then = next == Own.REOPENED ? cycle + 1 : cycle;
      orders(rest(own), heard, then).forEach(it -> orders.add(with(new Command(next), it)));
    }
    if (!heard.isEmpty() && heard.getFirst().cycle() <= cycle) {
      var next = heard.getFirst();
      orders(own, rest(heard), cycle).forEach(it -> orders.add(with(next, it)));
    }
    return orders;
  }

  /** Each escalation in each cycle that there is by then. */
  private static Stream<List<Heard>> heards(List<Own> own) {
    var cycles = 1 + (int) own.stream().filter(Own.REOPENED::equals).count();
    return tolds().stream().flatMap(told -> inCycles(told, 0, 1, cycles));
  }

  private static Stream<List<Heard>> inCycles(List<Told> told, int escalation, int from, int to) {
    if (told.isEmpty()) {
      return Stream.of(List.of());
    }
    var first = told.getFirst();
    var isNew = first == Told.RAISED;
    return IntStream.rangeClosed(from, isNew ? to : from)
        .boxed()
        .flatMap(
            cycle -> {
              var number = isNew ? escalation + 1 : escalation;
              return inCycles(rest(told), number, cycle, to)
                  .map(it -> with(new Heard(first, number, cycle), it));
            });
  }

  private static List<List<Own>> owns() {
    return sequences(List.of(), Histories::after);
  }

  private static List<List<Told>> tolds() {
    return sequences(List.of(), Histories::afterNews);
  }

  private static <T> List<List<T>> sequences(List<T> past, Function<List<T>, List<T>> next) {
    var all = new ArrayList<>(List.of(past));
    if (past.size() < LONGEST) {
      next.apply(past)
          .forEach(
              it ->
                  all.addAll(
                      sequences(Stream.concat(past.stream(), Stream.of(it)).toList(), next)));
    }
    return all;
  }

  private static List<Own> after(List<Own> past) {
    var last = past.isEmpty() ? Own.REOPENED : past.getLast();
    return switch (last) {
      case REOPENED, COMPLETED -> List.of(Own.REQUESTED, Own.RESOLVED, Own.CANCELLED);
      case REQUESTED -> List.of(Own.COMPLETED, Own.RESOLVED, Own.CANCELLED);
      case RESOLVED -> List.of(Own.REOPENED);
      case CANCELLED -> List.of();
    };
  }

  private static List<Told> afterNews(List<Told> past) {
    var last = past.isEmpty() ? Told.WITHDRAWN : past.getLast();
    return switch (last) {
      case RAISED, RESUBMITTED, REDIRECTED ->
          List.of(Told.ACKNOWLEDGED, Told.ANSWERED, Told.RETURNED, Told.REDIRECTED, Told.WITHDRAWN);
      case ACKNOWLEDGED -> List.of(Told.ANSWERED, Told.RETURNED, Told.REDIRECTED, Told.WITHDRAWN);
      case RETURNED -> List.of(Told.RESUBMITTED, Told.WITHDRAWN);
      case ANSWERED, WITHDRAWN -> List.of(Told.RAISED);
    };
  }

  private static <T> List<T> rest(List<T> all) {
    return all.subList(1, all.size());
  }

  private static <T> List<T> with(T first, List<? extends T> rest) {
    return Stream.<T>concat(Stream.of(first), rest.stream()).toList();
  }
}
