package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an administrator sees of the parking. */
@ApplicationScoped
public class ParkedEvents {

  private static final String SELECT =
      """
      SELECT p.id, p.source, p.subject, p.sequence, p.type, p.office, p.reason, p.parked_at,
        (SELECT count(*) FROM parked_event w
          WHERE w.source = p.source AND w.subject = p.subject AND w.sequence > p.sequence)
      FROM parked_event p
      """;

  /** The primary key serves the list, and the key of the line what stands before and behind. */
  private static final String FIRST_ONES =
      SELECT
          + """
           WHERE p.id > ? AND (p.office IS NULL OR p.office = ANY (?) OR '*' = ANY (?))
             AND NOT EXISTS (
               SELECT 1 FROM parked_event e
                WHERE e.source = p.source AND e.subject = p.subject AND e.sequence < p.sequence)
           ORDER BY p.id LIMIT ?
          """;

  private final AgroalDataSource dataSource;

  ParkedEvents(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * The events that stop a subject, the earliest parked first.
   *
   * @param after the last one seen
   * @param offices the codes of offices, {@code *} for all
   */
  public List<ParkedEvent> firstOnes(UUID after, int atMost, Collection<String> offices) {
    return read(
        FIRST_ONES,
        (connection, select) -> {
          var codes = connection.createArrayOf("text", offices.toArray());
          select.setObject(1, after);
          select.setArray(2, codes);
          select.setArray(3, codes);
          select.setInt(4, atMost);
        });
  }

  /** One parked event, also one that waits behind another. */
  public Optional<ParkedEvent> find(UUID id) {
    return read(SELECT + " WHERE p.id = ?", (_, select) -> select.setObject(1, id)).stream()
        .findFirst();
  }

  private List<ParkedEvent> read(String question, Binding binding) {
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement(question)) {
      binding.bind(connection, select);
      var parked = new ArrayList<ParkedEvent>();
      try (var found = select.executeQuery()) {
        while (found.next()) {
          parked.add(parked(found));
        }
      }
      return parked;
    } catch (SQLException failure) {
      throw new JournalFailure("could not read the parked events", failure);
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
        found.getString(7),
        found.getObject(8, OffsetDateTime.class).toInstant(),
        found.getLong(9));
  }

  @FunctionalInterface
  private interface Binding {
    void bind(Connection connection, PreparedStatement select) throws SQLException;
  }
}
