package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A second book of a service: a {@code journal} and an {@code outbox} that only a data source of
 * its own sees, published on a topic of its own. Who writes them is the service's business; this
 * publishes what was committed, as for the first book, and is not woken but looks by itself.
 */
@ApplicationScoped
public class SecondBook {

  private static final int BEFORE_THE_BROKER_CLOSES = 1;

  private final JournalConfig config;
  private final Broker broker;
  private @Nullable Relay relay;

  SecondBook(JournalConfig config, Broker broker) {
    this.config = config;
    this.broker = broker;
  }

  /** Publishes from now on until the service stops what the data source sees. */
  public synchronized void publish(AgroalDataSource book, String topic) {
    relay = new Relay(book, new Elsewhere(config, topic), broker, Relay.SECOND_LOCK);
    relay.start(new StartupEvent());
  }

  synchronized void stop(@Observes @Priority(BEFORE_THE_BROKER_CLOSES) ShutdownEvent stopped)
      throws InterruptedException {
    if (relay != null) {
      relay.stop(stopped);
    }
  }

  /** The settings of the first book, but for the topic. */
  private record Elsewhere(JournalConfig usual, String topic) implements JournalConfig {
    @Override
    public String source() {
      return usual.source();
    }

    @Override
    public boolean publishes() {
      return usual.publishes();
    }

    @Override
    public int batch() {
      return usual.batch();
    }

    @Override
    public Duration poll() {
      return usual.poll();
    }

    @Override
    public Duration gather() {
      return usual.gather();
    }
  }
}
