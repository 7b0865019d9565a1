package id.tanggap.consultation.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Some answers added up.
 *
 * @param elements what was given for U1 to U9, in this order
 */
record Sums(long answers, List<Long> elements) {

  /** Both together. */
  Sums plus(Sums other) {
    return new Sums(
        answers + other.answers,
        IntStream.range(0, elements.size())
            .mapToObj(n -> elements.get(n) + other.elements.get(n))
            .toList());
  }

  SatisfactionIndex index() {
    return SatisfactionIndex.of(elements.stream().mapToLong(Long::longValue).sum(), answers);
  }
}
