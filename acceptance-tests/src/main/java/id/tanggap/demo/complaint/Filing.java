package id.tanggap.demo.complaint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of one sample.
 *
 * @param complaintClass in brackets where others decide on it
 * @param clock none for what nobody answers
 * @param readers the logins of those who may see it
 * @param broken why its way was cut short; empty when it was not
 */
record Filing(
    ComplaintSample sample,
    String number,
    String route,
    String complaintClass,
    Optional<ResponseClock> clock,
    boolean sealed,
    List<String> readers,
    String broken) {

  static final String NONE = "-";

  static Filing broken(ComplaintSample sample, RuntimeException failure) {
    var why = "%s: %s".formatted(sample.id(), failure.getMessage());
    return new Filing(sample, NONE, NONE, NONE, Optional.empty(), false, List.of(), why);
  }

  List<String> cells() {
    return List.of(
        sample.id(),
        number,
        sample.channel(),
        route,
        complaintClass,
        clock.map(ResponseClock::inWords).orElse(NONE),
        sealed ? "sealed" : NONE,
        readers.isEmpty() ? NONE : String.join(" ", readers));
  }

  /** What differs from the file, or from whom the standard lets see it (section 5.3). */
  Stream<String> astray(Expected expected) {
    if (!broken.isEmpty()) {
      return Stream.of(broken);
    }
    return Stream.of(
            differs("goes to", route, sample.route()),
            differs(
                "is due within",
                inWords(clock.map(ResponseClock::workingDays)),
                inWords(Optional.ofNullable(sample.dueWorkingDays()))),
            differs("is sealed", sealed, sample.sealed()),
            differs("is read by", Set.copyOf(readers), expected.readersOf(sample)))
        .flatMap(Optional::stream);
  }

  private static String inWords(Optional<Integer> workingDays) {
    return workingDays.map(days -> days + " working days").orElse(NONE);
  }

  private Optional<String> differs(String what, Object shown, Object expected) {
    return shown.equals(expected)
        ? Optional.empty()
        : Optional.of("%s %s %s, not %s".formatted(sample.id(), what, shown, expected));
  }
}
