package id.tanggap.journal;

import id.tanggap.journal.Received.Line;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Where the events of other services arrive, one batch after another: a consumer must hand them
 * over in order ({@code @Blocking}; virtual threads would overtake each other). A batch is one
 * transaction; each (subject, sequence) is applied once; an event that cannot be applied parks its
 * subject, and the later ones of that subject wait behind it. While the database is away a batch is
 * retried, never skipped.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final Applied applied;
  private final Parking parking;
  private final CurrentTransaction transaction;
  private final Patience patience;

  Inbox(Applied applied, Parking parking, CurrentTransaction transaction, Patience patience) {
    this.applied = applied;
    this.parking = parking;
    this.transaction = transaction;
    this.patience = patience;
  }

  /**
   * Applies a batch; when it returns, everything in it is applied, known, ignored or parked.
   *
   * @param types the event types that the reaction considers, by name; others are ignored
   */
  public <E> void receive(
      ConsumerRecords<String, byte[]> batch,
      Map<String, Class<? extends E>> types,
      Reaction<E> reaction) {
    var events = readable(batch);
    try {
      QuarkusTransaction.requiringNew().run(() -> apply(events, types, reaction));
    } catch (RuntimeException oneOfThem) {
      events.forEach(event -> applyAlone(event, types, reaction));
    }
  }

  /** Applies what is parked of a subject, in sequence, and lets its later events go on. */
  public <E> void redrive(
      String source, String subject, Map<String, Class<? extends E>> types, Reaction<E> reaction) {
    var line = new Line(source, subject);
    QuarkusTransaction.requiringNew().run(() -> apply(parking.take(line), types, reaction));
  }

  private <E> void applyAlone(
      Received event, Map<String, Class<? extends E>> types, Reaction<E> reaction) {
    try {
      patience.until(
          () ->
              QuarkusTransaction.requiringNew().run(() -> apply(List.of(event), types, reaction)));
    } catch (RuntimeException cannotBeApplied) {
      LOG.errorf(
          cannotBeApplied,
          "event %s of %s is parked, its subject waits",
          event.type(),
          event.line().subject());
      patience.until(
          () ->
              QuarkusTransaction.requiringNew()
                  .run(() -> parking.park(event, reason(cannotBeApplied))));
    }
  }

  private <E> void apply(
      List<Received> events, Map<String, Class<? extends E>> types, Reaction<E> reaction) {
    var lines = events.stream().map(Received::line).collect(Collectors.toSet());
    var parked = parking.among(lines);
    var before = applied.of(lines);
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
      react(event, types, reaction);
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

  private <E> void react(
      Received event, Map<String, Class<? extends E>> types, Reaction<E> reaction) {
    var type = types.get(event.type());
    if (type != null) {
      transaction.causedBy(event.id());
      reaction.on(event.as(type));
    }
  }

  private List<Received> readable(ConsumerRecords<String, byte[]> batch) {
    var events = new ArrayList<Received>(batch.count());
    for (var record : batch) {
      try {
        var event = Received.of(record.value());
        if (event.hasItsPlace()) {
          events.add(event);
          continue;
        }
      } catch (RuntimeException notJson) {
        LOG.debug("unreadable record", notJson);
      }
      parkUnreadable(record.topic(), record.partition(), record.offset(), record.value());
    }
    return events;
  }

  /** Nobody knows its subject, so it stops none; it stays for an administrator to look at. */
  private void parkUnreadable(String topic, int partition, long offset, byte[] bytes) {
    LOG.errorf("record %d of %s-%d is no event and is parked", offset, topic, partition);
    var place = EventJson.MAPPER.createObjectNode();
    place.put("id", UUID.nameUUIDFromBytes(bytes).toString());
    place.put("source", topic);
    place.put("subject", topic + "-" + partition + "-" + offset);
    place.put("sequence", 1);
    place.put("type", "unreadable");
    patience.until(
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> parking.park(new Received(bytes, place), "no CloudEvents envelope")));
  }

  private static String reason(RuntimeException failure) {
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }
}
