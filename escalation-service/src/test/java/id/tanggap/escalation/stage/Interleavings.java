package id.tanggap.escalation.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can be told of a classified question and what people may try to do with its escalations, up
 * to four of each, and every order in which escalation-service may meet both. Whether a command
 * works depends on the order; one that cannot is refused.
 */
public final class Interleavings {

  private static final int LONGEST = 4;
  private static final int SECTIONS = 3;

  /** One step of a merge. */
  public sealed interface Step {}

  /** What consultation-service tells. */
  public enum Told implements Step {
    REQUESTED,
    COMPLETED,
    RESOLVED,
    CANCELLED,
    REOPENED
  }

  /** What an officer or a head tries. */
  public enum Tried implements Step {
    RAISE,
    ACKNOWLEDGE,
    ANSWER,
    RETURN,
    RESUBMIT,
    REDIRECT,
    WITHDRAW
  }

  private Interleavings() {}

  /** Every merge of every two histories. */
  public static Stream<List<Step>> all() {
    var tried = sequences(List.of(), Interleavings::afterTries);
    return sequences(List.of(), Interleavings::afterNews).stream()
        .flatMap(told -> tried.stream().flatMap(it -> orders(told, it).stream()));
  }

  private static List<List<Step>> orders(List<? extends Step> one, List<? extends Step> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return List.of(Stream.<Step>concat(one.stream(), other.stream()).toList());
    }
    var orders = new ArrayList<List<Step>>();
    orders(rest(one), other).forEach(it -> orders.add(with(one.getFirst(), it)));
    orders(one, rest(other)).forEach(it -> orders.add(with(other.getFirst(), it)));
    return orders;
  }

  private static <T> List<List<T>> sequences(List<T> past, Function<List<T>, List<T>> next) {
    var all = new ArrayList<>(List.of(past));
    if (past.size() < LONGEST) {
      for (var one : next.apply(past)) {
        all.addAll(sequences(Stream.concat(past.stream(), Stream.of(one)).toList(), next));
      }
    }
    return all;
  }

  private static List<Told> afterNews(List<Told> past) {
    var last = past.isEmpty() ? Told.REOPENED : past.getLast();
    return switch (last) {
      case REOPENED, COMPLETED -> List.of(Told.REQUESTED, Told.RESOLVED, Told.CANCELLED);
      case REQUESTED -> List.of(Told.COMPLETED, Told.RESOLVED, Told.CANCELLED);
      case RESOLVED -> List.of(Told.REOPENED);
      case CANCELLED -> List.of();
    };
  }

  private static List<Tried> afterTries(List<Tried> past) {
    var last = past.isEmpty() ? Tried.WITHDRAW : past.getLast();
    return switch (last) {
      case RAISE, RESUBMIT, REDIRECT -> withinTheChain(past, Tried.ACKNOWLEDGE);
      case ACKNOWLEDGE -> withinTheChain(past);
      case RETURN -> List.of(Tried.RESUBMIT, Tried.WITHDRAW);
      case ANSWER, WITHDRAW -> List.of(Tried.RAISE);
    };
  }

  /** A section never gets it twice, so there is an end to handing it on. */
  private static List<Tried> withinTheChain(List<Tried> past, Tried... more) {
    var handedOn = past.stream().filter(Tried.REDIRECT::equals).count();
    var always = Stream.of(Tried.ANSWER, Tried.RETURN, Tried.WITHDRAW);
    var once = handedOn + 1 < SECTIONS ? Stream.of(Tried.REDIRECT) : Stream.<Tried>empty();
    return Stream.of(Stream.of(more), always, once).flatMap(it -> it).toList();
  }

  private static <T> List<T> rest(List<T> all) {
    return all.subList(1, all.size());
  }

  private static List<Step> with(Step first, List<Step> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
