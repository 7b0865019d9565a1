package id.tanggap.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries in the journal and the outbox like those of the service, one of a case at a time. */
final class BareJournal {

  private static final String APPEND =
      """
      WITH entry AS (
        INSERT INTO journal (position, event_id, subject, sequence, partition_key, office, type,
          occurred_at, recorded_at, actor, actor_role, causation_id, data, previous_hash, hash)
        OVERRIDING SYSTEM VALUE
        SELECT nextval('entry_position'), n.event_id, n.subject, n.sequence, n.subject, '042', n.type,
            n.at, n.at, n.actor, n.actor_role, NULL::uuid, n.data, p.hash, sha256(p.hash || n.link)
          FROM unnest(?::bytea[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::timestamptz[],
              ?::text[], ?::text[], ?::text[])
            n (link, event_id, subject, sequence, type, at, actor, actor_role, data)
          LEFT JOIN LATERAL (
            SELECT hash FROM journal j WHERE j.subject = n.subject AND j.sequence = n.sequence - 1
            UNION ALL SELECT ''::bytea WHERE n.sequence = 1) p ON true
        RETURNING position)
      INSERT INTO outbox (position, topic) SELECT position, NULL::text FROM entry
      """;

  private record Noted(UUID subject, long sequence, String type, String data) {}

  private final Connection connection;
  private final BareStatement append;
  private final String actor;
  private final @Nullable String role;
  private final List<Noted> noted = new ArrayList<>();

  /** A journal in which somebody, in a role or none, did everything. */
  BareJournal(Connection connection, String actor, @Nullable String role) throws SQLException {
    this.connection = connection;
    this.append = BareStatement.on(connection, APPEND);
    this.actor = actor;
    this.role = role;
  }

  void append(UUID id, long sequence, String type) throws SQLException {
    add(id, sequence, type);
    appendAdded();
  }

  /** Notes an entry that {@link #appendAdded} appends with all others, each of another case. */
  void add(UUID id, long sequence, String type) {
    noted.add(new Noted(id, sequence, type, Ticket.eventData(id)));
  }

  void appendAdded() throws SQLException {
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    append.run(
        connection.createArrayOf(
            "bytea", noted.stream().map(it -> it.data().getBytes(UTF_8)).toArray(byte[][]::new)),
        each("uuid", _ -> UUID.randomUUID()),
        each("text", it -> it.subject().toString()),
        each("int8", Noted::sequence),
        each("text", Noted::type),
        each("timestamptz", _ -> now),
        each("text", _ -> actor),
        each("text", _ -> role),
        each("text", Noted::data));
    noted.clear();
  }

  private Array each(String type, Function<Noted, @Nullable Object> value) throws SQLException {
    return connection.createArrayOf(type, noted.stream().map(value).toArray());
  }
}
