package id.tanggap.journal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How the relay's connection works while it relays, undone before the connection goes back to the
 * pool. Its bookkeeping does not wait for the disk: a deletion that is lost with the server repeats
 * an event, which every reader allows.
 */
record RelaySession(Connection connection) implements AutoCloseable {

  void apply() throws SQLException {
    run("SET synchronous_commit TO off");
  }

  @Override
  public void close() throws SQLException {
    run("RESET synchronous_commit");
  }

  private void run(String setting) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(setting);
    }
  }
}
