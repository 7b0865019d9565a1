package id.tanggap.journal;

import id.tanggap.journal.Received.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies events inside the running transaction, each (subject, sequence) once and in order. */
@ApplicationScoped
class Application {

  private final Applied applied;
  private final Parking parking;
  private final CurrentTransaction transaction;

  Application(Applied applied, Parking parking, CurrentTransaction transaction) {
    this.applied = applied;
    this.parking = parking;
    this.transaction = transaction;
  }

  /** What belongs to a parked subject is parked behind it. */
  <E> void of(List<Received> events, Subscription<E> subscription) {
    var lines = events.stream().map(Received::line).collect(Collectors.toSet());
    apply(events, parking.lockedAmong(lines), subscription);
  }

  /** The first of a parked subject, which was taken out of the parking. */
  <E> void ofFirst(Received event, Subscription<E> subscription) {
    apply(List.of(event), Set.of(), subscription);
  }

  private <E> void apply(List<Received> events, Set<Line> parked, Subscription<E> subscription) {
    var before = applied.of(events.stream().map(Received::line).collect(Collectors.toSet()));
    var after = new HashMap<Line, Long>();
    for (var event : events) {
      var line = event.line();
      var last = after.getOrDefault(line, before.getOrDefault(line, 0L));
      if (event.sequence() <= last) {
        continue;
      }
      if (parked.contains(line)) {
        parking.park(event, "waits behind an earlier event of its subject");
        continue;
      }
      requireNext(event, last);
      react(event, subscription);
      after.put(line, event.sequence());
    }
    applied.advance(before, after);
  }

  /**
   * Sequences have no gap, so one that jumps says that an event was lost: it is parked, not
   * applied.
   */
  private static void requireNext(Received event, long last) {
    if (event.sequence() != last + 1) {
      throw new IllegalStateException(
          "number %d came after number %d of its subject".formatted(event.sequence(), last));
    }
  }

  private <E> void react(Received event, Subscription<E> subscription) {
    var type = subscription.types().get(event.type());
    if (type != null) {
      transaction.causedBy(event.id());
      subscription.on(event.as(type));
    }
  }
}
