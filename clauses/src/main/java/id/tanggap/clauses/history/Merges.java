package id.tanggap.clauses.history;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Every order in which a service may meet two histories that are each in order. */
public final class Merges {

  private Merges() {}

  /**
   * The merges of both.
   *
   * @param possible whether a step can come after those before it
   */
  public static <S> Stream<List<S>> of(
      List<? extends S> one, List<? extends S> other, BiPredicate<List<S>, S> possible) {
    return after(List.of(), one, other, possible);
  }

  private static <S> Stream<List<S>> after(
      List<S> past,
      List<? extends S> one,
      List<? extends S> other,
      BiPredicate<List<S>, S> possible) {
    if (one.isEmpty() && other.isEmpty()) {
      return Stream.of(past);
    }
    return Stream.concat(
        next(past, one, possible).flatMap(then -> after(then, rest(one), other, possible)),
        next(past, other, possible).flatMap(then -> after(then, one, rest(other), possible)));
  }

  private static <S> Stream<List<S>> next(
      List<S> past, List<? extends S> ahead, BiPredicate<List<S>, S> possible) {
    return ahead.stream()
        .limit(1)
        .map(step -> (S) step)
        .filter(step -> possible.test(past, step))
        .map(step -> Stream.concat(past.stream(), Stream.of(step)).toList());
  }

  private static <S> List<? extends S> rest(List<? extends S> ahead) {
    return ahead.subList(1, ahead.size());
  }
}
