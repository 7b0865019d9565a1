package id.tanggap.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database that holds a journal, and a role that may read it. */
record JournalDatabase(String name, String jdbcUrl, String user, String password) {

  private static final int ROWS_AT_ONCE = 2_000;

  /** The books of a running local stack, from its {@code stack.json}: also those under seal. */
  static List<JournalDatabase> ofStack(Path stackFile) throws IOException {
    var stack = new ObjectMapper().readTree(stackFile.toFile());
    var databases = new ArrayList<JournalDatabase>();
    stack
        .path("postgres")
        .properties()
        .forEach(it -> databases.add(of(it.getKey(), it.getValue())));
    stack
        .path("sealed")
        .properties()
        .forEach(it -> databases.add(of(it.getKey() + ", sealed", it.getValue())));
    return databases;
  }

  private static JournalDatabase of(String name, JsonNode access) {
    return new JournalDatabase(
        name,
        access.path("jdbcUrl").asText(),
        access.path("user").asText(),
        access.path("password").asText());
  }

  Chains chains() throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl, user, password)) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      var chains = new Chains();
      try (var statement = connection.createStatement()) {
        statement.setFetchSize(ROWS_AT_ONCE);
        try (var rows = statement.executeQuery(Row.QUERY)) {
          while (rows.next()) {
            chains.next(Row.read(rows));
          }
        }
      }
      return chains;
    }
  }
}
