package id.tanggap.sla.clock;

import id.tanggap.events.sla.Verdict;
import id.tanggap.workingtime.Pause;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An obligation was fulfilled, judged by when that occurred.
 *
 * @param netMinutes the gross minutes less those in which the case waited for the stakeholder
 * @param grossMinutes minutes on the wall clock from the anchor to the fulfilment
 * @param lateMinutes started minutes between deadline and fulfilment, so that a miss is at least
 *     one
 */
@Embeddable
public record Fulfilment(
    Instant metAt,
    @Enumerated(EnumType.STRING) Verdict verdict,
    long netMinutes,
    long grossMinutes,
    long lateMinutes) {

  static Fulfilment of(Instant metAt, Instant anchorAt, Instant dueAt, List<Pause> pauses) {
    var gross = Stretch.between(anchorAt, metAt);
    var paused =
        pauses.stream()
            .map(pause -> gross.overlap(pause.from(), pause.asOf(metAt)))
            .reduce(Duration.ZERO, Duration::plus);
    var late = Stretch.between(dueAt, metAt).length();
    return new Fulfilment(
        metAt,
        metAt.isAfter(dueAt) ? Verdict.MISSED : Verdict.MET,
        gross.length().minus(paused).toMinutes(),
        gross.length().toMinutes(),
        late.plusMinutes(1).minusNanos(1).toMinutes());
  }

  /** From the earlier to the later, empty if they come the other way round. */
  private record Stretch(Instant from, Instant to) {

    static Stretch between(Instant from, Instant to) {
      return new Stretch(from, to.isBefore(from) ? from : to);
    }

    Duration length() {
      return Duration.between(from, to);
    }

    Duration overlap(Instant start, Pause pause) {
      var end = pause.to() == null || pause.to().isAfter(to) ? to : pause.to();
      return between(start.isBefore(from) ? from : start, end).length();
    }
  }
}
