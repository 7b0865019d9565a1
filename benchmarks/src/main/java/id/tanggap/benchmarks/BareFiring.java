package id.tanggap.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one transaction of the firing engine reads and writes, through plain JDBC: the yardstick.
 */
final class BareFiring implements AutoCloseable {

  private static final int BATCH = 500;
  private static final String NOW = "SELECT date_trunc('milliseconds', clock_timestamp())";
  private static final String CLAIM =
      """
      SELECT c.* FROM clock c JOIN case_facts f ON f.case_id = c.consultation_id
      WHERE c.next_wake <= ?
      ORDER BY c.next_wake, c.clock_id LIMIT ? FOR UPDATE SKIP LOCKED
      """;
  private static final String TELL =
      """
      UPDATE clock SET sequence = 1, state = 'MISSED', told_through = due_at,
        lapsed_due_at = due_at, lapsed_at = ?, next_wake = NULL WHERE clock_id = ?
      """;

  private final Connection connection;
  private final PreparedStatement now;
  private final PreparedStatement claim;
  private final BareStatement tell;
  private final BareJournal journal;

  BareFiring(Connection connection) throws SQLException {
    this.connection = connection;
    now = connection.prepareStatement(NOW);
    claim = connection.prepareStatement(CLAIM);
    tell = BareStatement.on(connection, TELL);
    journal = new BareJournal(connection, "system", null);
  }

  /** Fires batch by batch until nothing is due. */
  void untilNoneIsDue() throws SQLException {
    var fired = BATCH;
    while (fired > 0) {
      fired = batch();
    }
  }

  private int batch() throws SQLException {
    var time = time();
    var due = claimDue(time);
    for (var clock : due) {
      journal.add(clock, 1, "SlaBreached");
      tell.add(time, clock);
    }
    journal.appendAdded();
    tell.runAdded();
    connection.commit();
    return due.size();
  }

  private OffsetDateTime time() throws SQLException {
    try (var answer = now.executeQuery()) {
      answer.next();
      return answer.getObject(1, OffsetDateTime.class);
    }
  }

  private List<UUID> claimDue(OffsetDateTime time) throws SQLException {
    claim.setObject(1, time);
    claim.setInt(2, BATCH);
    var clocks = new ArrayList<UUID>();
    try (var rows = claim.executeQuery()) {
      while (rows.next()) {
        clocks.add(rows.getObject("clock_id", UUID.class));
      }
    }
    return clocks;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
