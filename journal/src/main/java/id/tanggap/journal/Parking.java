package id.tanggap.journal;

import id.tanggap.journal.Received.Line;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where events wait for an administrator; a parked subject stops nobody else. */
@ApplicationScoped
class Parking {

  private static final String PARK =
      """
      INSERT INTO parked_event (id, source, subject, sequence, type, office, reason, parked_at, envelope)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """;

  private static final String FIRST =
      "SELECT id FROM parked_event WHERE source = ? AND subject = ? ORDER BY sequence LIMIT 1";

  private final AgroalDataSource dataSource;
  private final Clock clock;

  Parking(AgroalDataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /** Which lines are parked; they stay so until the running transaction ends. */
  Set<Line> lockedAmong(Collection<Line> lines) {
    var parked = new HashSet<Line>();
    try (var connection = dataSource.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT source, subject FROM parked_event WHERE subject = ANY (?)"
                    + " ORDER BY source, subject, sequence FOR UPDATE")) {
      select.setArray(
          1, connection.createArrayOf("text", lines.stream().map(Line::subject).toArray()));
      try (var found = select.executeQuery()) {
        while (found.next()) {
          parked.add(new Line(found.getString(1), found.getString(2)));
        }
      }
      return parked;
    } catch (SQLException failure) {
      throw new JournalFailure("could not read the parked events", failure);
    }
  }

  void park(Received event, String reason) {
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement(PARK)) {
      insert.setObject(1, Ids.next());
      insert.setString(2, event.line().source());
      insert.setString(3, event.line().subject());
      insert.setLong(4, event.sequence());
      insert.setString(5, event.type());
      insert.setString(6, event.office());
      insert.setString(7, reason);
      insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
      insert.setBytes(9, event.bytes());
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new JournalFailure("could not park an event", failure);
    }
  }

  Optional<UUID> firstOf(Line line) {
    return ask(FIRST, UUID.class, line.source(), line.subject());
  }

  /** Waits for whoever works on the line; empty when it has just changed. */
  Optional<UUID> lockedFirstOf(Line line) {
    return ask(FIRST + " FOR UPDATE", UUID.class, line.source(), line.subject());
  }

  Optional<String> sourceOf(UUID id) {
    return ask("SELECT source FROM parked_event WHERE id = ?", String.class, id);
  }

  byte[] takeOut(UUID id) {
    return ask("DELETE FROM parked_event WHERE id = ? RETURNING envelope", byte[].class, id)
        .orElseThrow();
  }

  void failedAgain(UUID id, String reason) {
    ask("UPDATE parked_event SET reason = ? WHERE id = ? RETURNING id", UUID.class, reason, id);
  }

  private <T> Optional<T> ask(String question, Class<T> type, Object... values) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(question)) {
      for (var index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      try (var answer = statement.executeQuery()) {
        return answer.next() ? Optional.of(type.cast(answer.getObject(1))) : Optional.empty();
      }
    } catch (SQLException failure) {
      throw new JournalFailure("could not work on the parked events", failure);
    }
  }
}
