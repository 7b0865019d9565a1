package id.tanggap.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a case in the journal and the outbox, as the service writes it. */
final class BareJournal {

  private static final String APPEND =
      """
      WITH entry AS (
        INSERT INTO journal (position, event_id, subject, sequence, partition_key, office, type,
          occurred_at, recorded_at, actor, actor_role, causation_id, data, previous_hash, hash)
        OVERRIDING SYSTEM VALUE
        SELECT nextval('entry_position'), n.*, p.hash, sha256(p.hash || ?)
          FROM (SELECT ?::uuid, ?::text AS subject, ?::bigint AS sequence, ?::text, '042', ?::text,
                  ?::timestamptz, ?::timestamptz, ?::text, ?::text, NULL::uuid, ?::text) n
          LEFT JOIN LATERAL (
            SELECT hash FROM journal j WHERE j.subject = n.subject AND j.sequence = n.sequence - 1
            UNION ALL SELECT ''::bytea WHERE n.sequence = 1) p ON true
        RETURNING position)
      INSERT INTO outbox (position, topic) SELECT position, NULL::text FROM entry
      """;

  private final BareStatement append;
  private final String actor;
  private final @Nullable String role;

  /** A journal in which somebody, in a role or none, did everything. */
  BareJournal(Connection connection, String actor, @Nullable String role) throws SQLException {
    append = BareStatement.on(connection, APPEND);
    this.actor = actor;
    this.role = role;
  }

  void append(UUID id, long sequence, String type) throws SQLException {
    append.run(values(id, sequence, type));
  }

  /** Notes an entry that {@link #appendAdded} appends with all others. */
  void add(UUID id, long sequence, String type) throws SQLException {
    append.add(values(id, sequence, type));
  }

  void appendAdded() throws SQLException {
    append.runAdded();
  }

  private @Nullable Object[] values(UUID id, long sequence, String type) {
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    var data = Ticket.eventData(id);
    var subject = id.toString();
    return new @Nullable Object[] {
      data.getBytes(),
      UUID.randomUUID(),
      subject,
      sequence,
      subject,
      type,
      now,
      now,
      actor,
      role,
      data
    };
  }
}
