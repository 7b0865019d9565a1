package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

  private final AgroalDataSource dataSource;
  private final JournalConfig config;
  private final Broker broker;
  private final Semaphore work = new Semaphore(0);
  private final Thread thread;
  private volatile boolean stopping;

  Relay(AgroalDataSource dataSource, JournalConfig config, Broker broker) {
    this.dataSource = dataSource;
    this.config = config;
    this.broker = broker;
    this.thread = Thread.ofPlatform().daemon().name("journal-relay").unstarted(this::run);
  }

  void start(@Observes StartupEvent started) {
    thread.start();
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
      } catch (SQLException | KafkaException | JournalFailure failure) {
        if (!stopping) {
          LOG.warnf("the relay pauses: %s", failure.getMessage());
        }
      }
      awaitWork();
    }
  }

  private void relayWhileLocked(Connection connection) throws SQLException {
    if (!ask(connection, "SELECT pg_try_advisory_lock(" + LOCK + ")")) {
      return;
    }
    try {
      var outbox = new Outbox(connection, config, broker);
      outbox.unblock();
      while (!stopping) {
        if (outbox.publishNext() == 0) {
          awaitWork();
        }
      }
    } finally {
      ask(connection, "SELECT pg_advisory_unlock(" + LOCK + ")");
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
        work.drainPermits();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
