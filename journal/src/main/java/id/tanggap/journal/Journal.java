package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The append-only book of a service. What is appended is committed with the state it tells of, or
 * not at all; after the commit it is published, at least once and in sequence for each subject.
 */
@ApplicationScoped
public class Journal {

  /** The hash before is looked up and the new one computed in the statement: one round trip. */
  private static final String APPEND =
      """
      WITH entry AS (
        INSERT INTO journal (event_id, subject, sequence, partition_key, office, type, occurred_at,
          recorded_at, actor, actor_role, causation_id, data, previous_hash, hash)
        SELECT n.*, p.hash, sha256(p.hash || ?)
          FROM (SELECT ?::uuid, ?::text AS subject, ?::bigint AS sequence, ?::text, ?::text, ?::text,
                  ?::timestamptz, ?::timestamptz, ?::text, ?::text, ?::uuid, ?::text) n
          LEFT JOIN LATERAL (
            SELECT hash FROM journal j WHERE j.subject = n.subject AND j.sequence = n.sequence - 1
            UNION ALL SELECT ''::bytea WHERE n.sequence = 1) p ON true
        RETURNING position)
      INSERT INTO outbox (position, topic) SELECT position, ?::text FROM entry
      """;

  private static final String OF_SUBJECT =
      """
      SELECT position, event_id, subject, sequence, type, occurred_at, recorded_at, actor, actor_role,
        causation_id, data
      FROM journal WHERE subject = ? AND sequence > ? ORDER BY sequence DESC LIMIT ?
      """;

  private static final String MOMENTS =
      "SELECT type, occurred_at FROM journal WHERE subject = ? AND type = ANY (?) ORDER BY sequence";

  private final AgroalDataSource dataSource;
  private final CurrentTransaction transaction;
  private final Relay relay;

  Journal(AgroalDataSource dataSource, CurrentTransaction transaction, Relay relay) {
    this.dataSource = dataSource;
    this.transaction = transaction;
    this.relay = relay;
  }

  /** Appends entries in the caller's transaction, in this order. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement(APPEND)) {
      for (var entry : entries) {
        bind(insert, entry, transaction.cause());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new JournalFailure("could not append to the journal", failure);
    }
    transaction.afterCommitOnce(relay::wake);
  }

  /** Appends entries in the caller's transaction, in this order. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(Entry... entries) {
    append(List.of(entries));
  }

  /** What happened to a subject, in sequence. */
  public List<JournalRow> of(String subject) {
    return latestOf(subject, 0, Integer.MAX_VALUE);
  }

  /** The latest of what happened to a subject after a sequence, at most so much; in sequence. */
  public List<JournalRow> latestOf(String subject, long after, int most) {
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement(OF_SUBJECT)) {
      select.setString(1, subject);
      select.setLong(2, after);
      select.setInt(3, most);
      return rows(select).reversed();
    } catch (SQLException failure) {
      throw new JournalFailure("could not read the journal", failure);
    }
  }

  /** When what happened to a subject, of some types only and without what was said; in sequence. */
  public List<Moment> momentsOf(String subject, Collection<String> types) {
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement(MOMENTS)) {
      select.setString(1, subject);
      select.setArray(2, connection.createArrayOf("text", types.toArray()));
      return moments(select);
    } catch (SQLException failure) {
      throw new JournalFailure("could not read the journal", failure);
    }
  }

  private static List<Moment> moments(PreparedStatement select) throws SQLException {
    var moments = new ArrayList<Moment>();
    try (var found = select.executeQuery()) {
      while (found.next()) {
        var at = found.getObject(2, OffsetDateTime.class).toInstant();
        moments.add(new Moment(found.getString(1), at));
      }
    }
    return moments;
  }

  private static void bind(PreparedStatement insert, Entry entry, @Nullable UUID cause)
      throws SQLException {
    var json = EventJson.write(entry.data());
    insert.setBytes(1, new ChainLink(entry, cause, json).bytes());
    insert.setObject(2, entry.id());
    insert.setString(3, entry.subject());
    insert.setLong(4, entry.sequence());
    insert.setString(5, entry.partitionKey());
    insert.setString(6, entry.office());
    insert.setString(7, entry.type());
    insert.setObject(8, inMilliseconds(entry.occurredAt()));
    insert.setObject(9, inMilliseconds(entry.recordedAt()));
    insert.setString(10, entry.actor().id());
    insert.setString(11, entry.actor().role());
    insert.setObject(12, cause);
    insert.setString(13, json);
    insert.setString(14, entry.topic());
  }

  /** Cut, never rounded: the hash covers whole milliseconds. */
  private static OffsetDateTime inMilliseconds(Instant instant) {
    return Instant.ofEpochMilli(instant.toEpochMilli()).atOffset(ZoneOffset.UTC);
  }

  private static List<JournalRow> rows(PreparedStatement select) throws SQLException {
    var rows = new ArrayList<JournalRow>();
    try (var found = select.executeQuery()) {
      while (found.next()) {
        rows.add(row(found));
      }
    }
    return rows;
  }

  private static JournalRow row(ResultSet found) throws SQLException {
    return new JournalRow(
        found.getLong(1),
        found.getObject(2, UUID.class),
        found.getString(3),
        found.getLong(4),
        found.getString(5),
        found.getObject(6, OffsetDateTime.class).toInstant(),
        found.getObject(7, OffsetDateTime.class).toInstant(),
        found.getString(8),
        found.getString(9),
        found.getObject(10, UUID.class),
        EventJson.tree(found.getString(11)));
  }
}
