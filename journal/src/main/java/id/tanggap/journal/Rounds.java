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
import java.util.stream.IntStream;
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
    for (var round : inRounds(entries)) {
      bind(round);
      insert.addBatch();
    }
    insert.executeBatch();
  }

  /** Each entry goes into the first round behind all that it follows. */
  private static List<List<Entry>> inRounds(List<Entry> entries) {
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
    insert.setObject(1, cause);
    bind(2, "bytea", links(round, data));
    bind(3, "uuid", round, Entry::id);
    bind(4, "text", round, Entry::subject);
    bind(5, "int8", round, Entry::sequence);
    bind(6, "text", round, Entry::partitionKey);
    bind(7, "text", round, Entry::office);
    bind(8, "text", round, Entry::type);
    bind(9, "timestamptz", round, it -> inMilliseconds(it.occurredAt()));
    bind(10, "timestamptz", round, it -> inMilliseconds(it.recordedAt()));
    bind(11, "text", round, it -> it.actor().id());
    bind(12, "text", round, it -> it.actor().role());
    bind(13, "text", data.toArray());
    bindTopics(round);
  }

  /** Few entries name a topic; the others go where the service publishes. */
  private void bindTopics(List<Entry> round) throws SQLException {
    var elsewhere = round.stream().filter(it -> it.topic() != null).toList();
    bind(14, "uuid", elsewhere, Entry::id);
    bind(15, "text", elsewhere, Entry::topic);
  }

  private byte[][] links(List<Entry> round, List<String> data) {
    return IntStream.range(0, round.size())
        .mapToObj(it -> new ChainLink(round.get(it), cause, data.get(it)).bytes())
        .toArray(byte[][]::new);
  }

  private void bind(
      int place, String type, List<Entry> round, Function<Entry, @Nullable Object> value)
      throws SQLException {
    bind(place, type, round.stream().map(value).toArray());
  }

  private void bind(int place, String type, @Nullable Object[] values) throws SQLException {
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
