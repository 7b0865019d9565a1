package id.tanggap.journal;

import static java.util.Objects.requireNonNullElse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What is journalled and not yet published, seen over the connection that holds the relay's lock.
 */
final class Outbox {

  private static final Logger LOG = Logger.getLogger(Outbox.class);

  /**
   * The blocked subjects are looked up once a batch, each by its position. {@code OFFSET 0} keeps
   * the database from walking the whole journal in search of what is in the outbox.
   */
  static final String NEXT =
      "SELECT o.position, o.topic, "
          + Envelope.COLUMNS
          + """
           FROM outbox o
           CROSS JOIN LATERAL (SELECT * FROM journal WHERE position = o.position OFFSET 0) j
          WHERE j.subject NOT IN (
            SELECT b.subject FROM outbox w
             CROSS JOIN LATERAL (SELECT subject FROM journal WHERE position = w.position OFFSET 0) b
             WHERE w.blocked_reason IS NOT NULL)
          ORDER BY o.position LIMIT ?
          """;

  private final Connection connection;
  private final JournalConfig config;
  private final Broker broker;

  Outbox(Connection connection, JournalConfig config, Broker broker) {
    this.connection = connection;
    this.config = config;
    this.broker = broker;
  }

  /** Gives what was blocked another try: whoever starts a relay may have mended the cause. */
  void unblock() throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE outbox SET blocked_reason = NULL WHERE blocked_reason IS NOT NULL")) {
      update.executeUpdate();
    }
  }

  /** Publishes the next batch, all sends in flight at once; answers how many are done with. */
  int publishNext() throws SQLException {
    var sent = sendBatch();
    var acknowledged = new ArrayList<Long>();
    var refused = 0;
    for (var send : sent) {
      try {
        send.acknowledgement().get();
        acknowledged.add(send.position());
      } catch (ExecutionException failure) {
        refused += onFailure(send, requireNonNullElse(failure.getCause(), failure));
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    forget(acknowledged);
    return acknowledged.size() + refused;
  }

  private List<Sent> sendBatch() throws SQLException {
    var sent = new ArrayList<Sent>();
    Set<String> stopped = new HashSet<>();
    try (var select = connection.prepareStatement(NEXT)) {
      select.setInt(1, config.batch());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          var subject = row.getString("subject");
          if (stopped.contains(subject)) {
            continue;
          }
          var send = new Sent(row.getLong("position"), subject, send(row));
          sent.add(send);
          if (send.brokerAway()) {
            break;
          }
          if (send.failedAtOnce()) {
            stopped.add(subject);
          }
        }
      }
    }
    return sent;
  }

  private Future<RecordMetadata> send(ResultSet row) throws SQLException {
    byte[] envelope;
    try {
      envelope = Envelope.of(config.source(), row);
    } catch (RuntimeException unwritable) {
      return CompletableFuture.failedFuture(new UnwritableEvent(unwritable));
    }
    var topic = requireNonNullElse(row.getString("topic"), config.topic());
    return broker.send(topic, row.getString("partition_key"), envelope, timestamp(row));
  }

  /**
   * What was recorded as of a whole hour keeps its time of the day to itself, and the record must
   * not tell it. A broker takes no time that is still to come.
   */
  private static @Nullable Long timestamp(ResultSet row) throws SQLException {
    var recorded = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    var hides = recorded.equals(recorded.truncatedTo(ChronoUnit.HOURS));
    return hides && recorded.isBefore(Instant.now()) ? recorded.toEpochMilli() : null;
  }

  /**
   * A broker that is away is waited for; a record that it will never take, or that no envelope can
   * be made of, stops its subject only.
   */
  private int onFailure(Sent send, Throwable cause) throws SQLException {
    var never = cause instanceof UnwritableEvent || cause instanceof ApiException;
    if (cause instanceof RetriableException || !never) {
      throw new JournalFailure("the broker did not take an event", cause);
    }
    LOG.errorf("event at position %d of %s is blocked: %s", send.position(), send.subject(), cause);
    try (var update =
        connection.prepareStatement("UPDATE outbox SET blocked_reason = ? WHERE position = ?")) {
      update.setString(1, String.valueOf(cause.getMessage()));
      update.setLong(2, send.position());
      return update.executeUpdate();
    }
  }

  private void forget(List<Long> positions) throws SQLException {
    if (positions.isEmpty()) {
      return;
    }
    try (var delete = connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
      delete.executeUpdate();
    }
  }

  /** A row of the journal that does not make an envelope. */
  private static final class UnwritableEvent extends RuntimeException {
    UnwritableEvent(RuntimeException cause) {
      super("no envelope can be made of it: " + cause.getMessage(), cause);
    }
  }

  private record Sent(long position, String subject, Future<RecordMetadata> acknowledgement) {
    boolean failedAtOnce() {
      return acknowledgement.state() == Future.State.FAILED;
    }

    boolean brokerAway() {
      return failedAtOnce() && acknowledgement.exceptionNow() instanceof RetriableException;
    }
  }
}
