package id.tanggap.clauses.history;

import java.util.List;
import java.util.stream.Stream;

/** What an officer or a head does to an escalation. */
public enum OfEscalation {
  RAISED,
  ACKNOWLEDGED,
  ANSWERED,
  RETURNED,
  RESUBMITTED,
  REDIRECTED,
  WITHDRAWN;

  private static final int SECTIONS = 3;

  /** Every history of up to so many events, of one escalation after the other. */
  public static List<List<OfEscalation>> histories(int longest) {
    return Sequences.of(longest, OfEscalation::after);
  }

  private static List<OfEscalation> after(List<OfEscalation> past) {
    var last = past.isEmpty() ? WITHDRAWN : past.getLast();
    return switch (last) {
      case RAISED, RESUBMITTED, REDIRECTED -> withTheHead(past, ACKNOWLEDGED);
      case ACKNOWLEDGED -> withTheHead(past);
      case RETURNED -> List.of(RESUBMITTED, WITHDRAWN);
      case ANSWERED, WITHDRAWN -> List.of(RAISED);
    };
  }

  /** A section never gets one twice, so there is an end to handing it on. */
  private static List<OfEscalation> withTheHead(List<OfEscalation> past, OfEscalation... more) {
    var chain = past.subList(past.lastIndexOf(RAISED), past.size());
    var handedOn = chain.stream().filter(REDIRECTED::equals).count();
    var always = Stream.of(ANSWERED, RETURNED, WITHDRAWN);
    var again = handedOn + 1 < SECTIONS ? Stream.of(REDIRECTED) : Stream.<OfEscalation>empty();
    return Stream.of(Stream.of(more), always, again).flatMap(it -> it).toList();
  }
}
