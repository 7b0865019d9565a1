package id.tanggap.clauses.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every sequence in which each element may follow those before it, the empty one among them. */
final class Sequences {

  private Sequences() {}

  static <T> List<List<T>> of(int longest, Function<List<T>, List<T>> next) {
    return from(List.of(), longest, next);
  }

  private static <T> List<List<T>> from(List<T> past, int more, Function<List<T>, List<T>> next) {
    var all = new ArrayList<List<T>>();
    all.add(past);
    if (more > 0) {
      for (var one : next.apply(past)) {
        all.addAll(from(Stream.concat(past.stream(), Stream.of(one)).toList(), more - 1, next));
      }
    }
    return all;
  }
}
