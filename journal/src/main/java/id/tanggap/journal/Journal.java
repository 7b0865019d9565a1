package id.tanggap.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The append-only book of a service. What is appended is committed with the state it tells of, or
 * not at all; after the commit it is published, at least once and in sequence for each subject.
 */
@ApplicationScoped
public class Journal {

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

  /**
   * Appends entries in the caller's transaction, in this order for each subject and each partition
   * key.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var rounds = new Rounds(connection, transaction.cause())) {
      rounds.append(entries);
    } catch (SQLException failure) {
      throw new JournalFailure("could not append to the journal", failure);
    }
    transaction.afterCommitOnce(relay::wake);
  }

  /**
   * Appends entries in the caller's transaction, in this order for each subject and each partition
   * key.
   */
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
