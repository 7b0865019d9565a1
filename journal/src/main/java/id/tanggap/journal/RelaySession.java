package id.tanggap.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * How the relay's connection works while it relays, undone before the connection goes back to the
 * pool. Its bookkeeping does not wait for the disk: a deletion that is lost with the server repeats
 * an event, which every reader allows. And it always goes by the indexes: the outbox is empty one
 * moment and long the next, so what the database knows of its size is mostly wrong.
 */
record RelaySession(Connection connection) implements AutoCloseable {

  private static final List<String> SWITCHED_OFF =
      List.of("synchronous_commit", "enable_seqscan", "enable_hashjoin", "enable_mergejoin");

  void apply() throws SQLException {
    for (var setting : SWITCHED_OFF) {
      run("SET " + setting + " TO off");
    }
  }

  @Override
  public void close() throws SQLException {
    for (var setting : SWITCHED_OFF) {
      run("RESET " + setting);
    }
  }

  private void run(String setting) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(setting);
    }
  }
}
