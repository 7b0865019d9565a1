package id.tanggap.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

  private static final byte[] NOTHING = {};

  private final Application application;
  private final Parking parking;
  private final Patience patience;
  private volatile boolean stopping;

  Inbox(Application application, Parking parking, Patience patience) {
    this.application = application;
    this.parking = parking;
    this.patience = patience;
  }

  /** Applies a batch; when it returns, everything in it is applied, known, ignored or parked. */
  public <E> void receive(ConsumerRecords<String, byte[]> batch, Subscription<E> subscription) {
    var events = readable(batch);
    try {
      QuarkusTransaction.requiringNew().run(() -> application.of(events, subscription));
    } catch (RuntimeException oneOfThem) {
      events.forEach(event -> applyAlone(event, subscription));
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    stopping = true;
  }

  private <E> void applyAlone(Received event, Subscription<E> subscription) {
    try {
      patience.until(
          () ->
              QuarkusTransaction.requiringNew()
                  .run(() -> application.of(List.of(event), subscription)));
    } catch (RuntimeException cannotBeApplied) {
      if (stopping) {
        throw cannotBeApplied; // what it needs is closed already; the next start gets it again
      }
      LOG.warnf(
          "event %s, number %d of %s, is parked and its subject waits: %s",
          event.type(),
          event.sequence(),
          event.line().subject(),
          cannotBeApplied.getClass().getName());
      LOG.debug("why it is parked", cannotBeApplied);
      patience.until(
          () ->
              QuarkusTransaction.requiringNew()
                  .run(() -> parking.park(event, Reason.of(cannotBeApplied))));
    }
  }

  private List<Received> readable(ConsumerRecords<String, byte[]> batch) {
    var events = new ArrayList<Received>(batch.count());
    for (var record : batch) {
      var bytes = record.value() == null ? NOTHING : record.value();
      try {
        var event = Received.of(bytes);
        if (event.hasItsPlace()) {
          events.add(event);
          continue;
        }
      } catch (RuntimeException notJson) {
        LOG.debug("unreadable record", notJson);
      }
      parkUnreadable(record.topic(), record.partition(), record.offset(), bytes);
    }
    return events;
  }

  /** Nobody knows its subject, so it stops none; it stays for an administrator to look at. */
  private void parkUnreadable(String topic, int partition, long offset, byte[] bytes) {
    LOG.warnf("record %d of %s-%d is no event and is parked", offset, topic, partition);
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
}
