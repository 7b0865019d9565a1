package id.tanggap.demo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one sample: a line of the table, and what is wrong with it, if anything. */
record Row(Sample sample, String number, Standing standing, String complaint, @Nullable Case held) {

  /** The case came to its end as it should. */
  static Row of(Case held, Standing standing) {
    return new Row(held.sample(), held.number(), standing, "", held);
  }

  /** The case ended somewhere else, or was judged otherwise, than it should. */
  static Row astray(Case held, Standing standing, Standing expected) {
    var complaint =
        "%s should be %s, due %s, %s"
            .formatted(
                held.sample().id(),
                expected.status(),
                expected.dueAt().map(Object::toString).orElse(Standing.NONE),
                expected.verdict());
    return new Row(held.sample(), held.number(), standing, complaint, held);
  }

  /** The way of the case was cut short. */
  static Row broken(Sample sample, RuntimeException failure) {
    var nowhere = new Standing(Standing.NONE, Optional.empty(), Standing.NONE, Standing.NONE);
    var complaint = sample.id() + ": " + failure.getMessage();
    return new Row(sample, Standing.NONE, nowhere, complaint, null);
  }

  /** The case, where there is one. */
  Optional<Case> inTheBooks() {
    return Optional.ofNullable(held);
  }

  boolean isGood() {
    return complaint.isEmpty();
  }
}
