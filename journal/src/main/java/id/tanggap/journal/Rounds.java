package id.tanggap.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Appends entries in rounds: one statement writes all that do not follow another of the same
 * subject or partition key, so that many cases cost as many statements as the longest of them has
 * entries. All rounds go to the database together.
 */
final class Rounds implements AutoCloseable {

  /** The hash before is looked up and the new one computed in the statement: one round trip. */
  private static final String APPEND =
      """
      WITH entry AS (
        INSERT INTO journal (event_id, subject, sequence, partition_key, office, type, occurred_at,
          recorded_at, actor, actor_role, data, causation_id, previous_hash, hash)
        SELECT n.event_id, n.subject, n.sequence, n.partition_key, n.office, n.type, n.occurred_at,
            n.recorded_at, n.actor, n.actor_role, n.data, ?::uuid, p.hash, sha256(p.hash || n.link)
          FROM unnest(?::bytea[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[],
              ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[]) WITH ORDINALITY
            n (link, event_id, subject, sequence, partition_key, office, type,
              occurred_at, recorded_at, actor, actor_role, data, place)
          LEFT JOIN LATERAL (
            SELECT hash FROM journal j WHERE j.subject = n.subject AND j.sequence = n.sequence - 1
            UNION ALL SELECT ''::bytea WHERE n.sequence = 1) p ON true
         ORDER BY n.place
        RETURNING position, event_id)
      INSERT INTO outbox (position, topic)
      SELECT position, elsewhere.topic
        FROM entry LEFT JOIN unnest(?::uuid[], ?::text[]) elsewhere (event_id, topic) USING (event_id)
      """;

  private final Connection connection;
  private final PreparedStatement insert;
  private final @Nullable UUID cause;

  Rounds(Connection connection, @Nullable UUID cause) throws SQLException {
    this.connection = connection;
    this.insert = connection.prepareStatement(APPEND);
    this.cause = cause;
  }

  void append(List<Entry> entries) throws SQLException {
    for (var round : of(entries)) {
      bind(round);
      insert.addBatch();
    }
    insert.executeBatch();
  }

  /** Each entry goes into the first round behind all that it follows. */
  private static List<List<Entry>> of(List<Entry> entries) {
    var rounds = new ArrayList<List<Entry>>();
    Map<String, Integer> subjects = new HashMap<>();
    Map<String, Integer> partitions = new HashMap<>();
    for (var entry : entries) {
      var round =
          Math.max(
              subjects.getOrDefault(entry.subject(), 0),
              partitions.getOrDefault(entry.partitionKey(), 0));
      if (round == rounds.size()) {
        rounds.add(new ArrayList<>());
      }
      rounds.get(round).add(entry);
      subjects.put(entry.subject(), round + 1);
      partitions.put(entry.partitionKey(), round + 1);
    }
    return rounds;
  }

  private void bind(List<Entry> round) throws SQLException {
    var data = round.stream().map(it -> EventJson.write(it.data())).toList();
    var links = new byte[round.size()][];
    for (var place = 0; place < links.length; place++) {
      links[place] = new ChainLink(round.get(place), cause, data.get(place)).bytes();
    }
    insert.setObject(1, cause);
    set(2, "bytea", links);
    set(3, "uuid", round, Entry::id);
    set(4, "text", round, Entry::subject);
    set(5, "int8", round, Entry::sequence);
    set(6, "text", round, Entry::partitionKey);
    set(7, "text", round, Entry::office);
    set(8, "text", round, Entry::type);
    set(9, "timestamptz", round, it -> inMilliseconds(it.occurredAt()));
    set(10, "timestamptz", round, it -> inMilliseconds(it.recordedAt()));
    set(11, "text", round, it -> it.actor().id());
    set(12, "text", round, it -> it.actor().role());
    set(13, "text", data.toArray());
    var elsewhere = round.stream().filter(it -> it.topic() != null).toList();
    set(14, "uuid", elsewhere, Entry::id);
    set(15, "text", elsewhere, Entry::topic);
  }

  private void set(int place, String type, List<Entry> round, Function<Entry, @Nullable Object> of)
      throws SQLException {
    set(place, type, round.stream().map(of).toArray());
  }

  private void set(int place, String type, @Nullable Object[] values) throws SQLException {
    insert.setArray(place, connection.createArrayOf(type, values));
  }

  /** Cut, never rounded: the hash covers whole milliseconds. */
  private static OffsetDateTime inMilliseconds(Instant instant) {
    return Instant.ofEpochMilli(instant.toEpochMilli()).atOffset(ZoneOffset.UTC);
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
