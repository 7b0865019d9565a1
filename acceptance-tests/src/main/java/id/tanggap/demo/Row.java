package id.tanggap.demo;

import java.util.Optional;

/** What became of one sample: a line of the table, and what is wrong with it, if anything. */
record Row(Sample sample, String number, Standing standing, String complaint) {

  /** The case came to its end as it should. */
  static Row of(Case held, Standing standing) {
    return new Row(held.sample(), held.number(), standing, "");
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
    return new Row(held.sample(), held.number(), standing, complaint);
  }

  /** The way of the case was cut short. */
  static Row broken(Sample sample, RuntimeException failure) {
    var nowhere = new Standing(Standing.NONE, Optional.empty(), Standing.NONE, Standing.NONE);
    return new Row(sample, Standing.NONE, nowhere, sample.id() + ": " + failure.getMessage());
  }

  boolean isGood() {
    return complaint.isEmpty();
  }
}
