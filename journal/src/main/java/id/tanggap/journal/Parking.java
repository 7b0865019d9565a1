package id.tanggap.journal;

import id.tanggap.journal.Received.Line;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The events that wait for an administrator; a parked subject stops nobody else. */
@ApplicationScoped
public class Parking {

  private static final String COLUMNS =
      "id, source, subject, sequence, type, reason, parked_at, envelope";

  private final AgroalDataSource dataSource;
  private final Clock clock;

  Parking(AgroalDataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /** Everything that is parked, the oldest first. */
  public List<ParkedEvent> all() {
    try (var connection = dataSource.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM parked_event ORDER BY parked_at, sequence");
        var found = select.executeQuery()) {
      var parked = new ArrayList<ParkedEvent>();
      while (found.next()) {
        parked.add(parked(found));
      }
      return parked;
    } catch (SQLException failure) {
      throw new JournalFailure("could not read the parked events", failure);
    }
  }

  Set<Line> among(Collection<Line> lines) {
    try (var connection = dataSource.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT DISTINCT source, subject FROM parked_event WHERE subject = ANY (?)")) {
      select.setArray(
          1, connection.createArrayOf("text", lines.stream().map(Line::subject).toArray()));
      var parked = new HashSet<Line>();
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
        var insert =
            connection.prepareStatement(
                "INSERT INTO parked_event ("
                    + COLUMNS
                    + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      insert.setObject(1, Ids.next());
      insert.setString(2, event.line().source());
      insert.setString(3, event.line().subject());
      insert.setLong(4, event.sequence());
      insert.setString(5, event.type());
      insert.setString(6, reason);
      insert.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
      insert.setBytes(8, event.bytes());
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new JournalFailure("could not park an event", failure);
    }
  }

  /** Takes all of a parked subject out of the parking, in sequence. */
  List<Received> take(Line line) {
    try (var connection = dataSource.getConnection();
        var delete =
            connection.prepareStatement(
                "DELETE FROM parked_event WHERE source = ? AND subject = ? RETURNING envelope")) {
      delete.setString(1, line.source());
      delete.setString(2, line.subject());
      var taken = new ArrayList<Received>();
      try (var found = delete.executeQuery()) {
        while (found.next()) {
          taken.add(Received.of(found.getBytes(1)));
        }
      }
      taken.sort(Comparator.comparingLong(Received::sequence));
      return taken;
    } catch (SQLException failure) {
      throw new JournalFailure("could not take parked events", failure);
    }
  }

  private static ParkedEvent parked(ResultSet found) throws SQLException {
    return new ParkedEvent(
        found.getObject(1, UUID.class),
        found.getString(2),
        found.getString(3),
        found.getLong(4),
        found.getString(5),
        found.getString(6),
        found.getObject(7, OffsetDateTime.class).toInstant());
  }
}
