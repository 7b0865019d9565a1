package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Publishes what is in the outbox. One relay is active for a database, by an advisory lock; those
 * of other instances stand by and take over when it goes.
 */
@ApplicationScoped
class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final long LOCK = 0x7461_6e67_6761_7001L;

  /** The lock of the relay of a second book. */
  static final long SECOND_LOCK = LOCK + 1;

  private final AgroalDataSource dataSource;
  private final JournalConfig config;
  private final Broker broker;
  private final long lock;
  private final Semaphore work = new Semaphore(0);
  private final Thread thread;
  private volatile boolean stopping;

  @Inject
  Relay(AgroalDataSource dataSource, JournalConfig config, Broker broker) {
    this(dataSource, config, broker, LOCK);
  }

  /** Relays another book of the database, beside the relay of the first. */
  Relay(AgroalDataSource dataSource, JournalConfig config, Broker broker, long lock) {
    this.dataSource = dataSource;
    this.config = config;
    this.broker = broker;
    this.lock = lock;
    this.thread = Thread.ofPlatform().daemon().name("journal-relay").unstarted(this::run);
  }

  void start(@Observes StartupEvent started) {
    if (config.publishes()) {
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stopping = true;
    broker.close();
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(5));
  }

  /** Something was committed: look now instead of at the next poll. */
  void wake() {
    work.release();
  }

  private void run() {
    while (!stopping) {
      try (var connection = dataSource.getConnection()) {
        relayWhileLocked(connection);
      } catch (SQLException | JournalFailure passing) {
        pauseAfter(() -> LOG.warnf("the relay pauses: %s", passing.getMessage()));
      } catch (KafkaException broken) {
        pauseAfter(() -> LOG.warnf("the relay starts over: %s", broken.getMessage()));
        broker.startOver();
      } catch (RuntimeException unforeseen) {
        pauseAfter(() -> LOG.error("the relay starts over", unforeseen));
        broker.startOver();
      }
      awaitWork();
    }
  }

  /** A thread that ended here would leave a service that takes commands and tells nobody. */
  private void pauseAfter(Runnable complaint) {
    if (!stopping) {
      complaint.run();
      LockSupport.parkNanos(config.poll().toNanos());
    }
  }

  private void relayWhileLocked(Connection connection) throws SQLException {
    if (!ask(connection, "SELECT pg_try_advisory_lock(" + lock + ")")) {
      return;
    }
    try (var settings = new RelaySession(connection)) {
      settings.apply();
      publishFrom(new Outbox(connection, config, broker));
    } finally {
      ask(connection, "SELECT pg_advisory_unlock(" + lock + ")");
    }
  }

  /** After a full batch more is waiting for sure; else the next one may gather. */
  private void publishFrom(Outbox outbox) throws SQLException {
    outbox.unblock();
    while (!stopping) {
      if (outbox.publishNext() < config.batch()) {
        awaitWork();
      }
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  private void awaitWork() {
    try {
      if (!stopping && work.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
        LockSupport.parkNanos(config.gather().toNanos());
        work.drainPermits();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
