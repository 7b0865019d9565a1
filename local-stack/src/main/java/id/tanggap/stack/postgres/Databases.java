package id.tanggap.stack.postgres;

import id.tanggap.stack.machine.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The databases of one server, made when first asked for. Nobody but a database's own roles may
 * connect to it, and none but its owner may create anything.
 */
public final class Databases {

  private static final String SUPERUSER = "postgres";

  private final int port;
  private final Secrets secrets;

  /** The databases of the server on {@code port}; passwords come from {@code secrets}. */
  public Databases(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  /** Makes the database {@code name} with its roles if it is missing, and says how to reach it. */
  public synchronized ServiceDatabase provide(String name) {
    var database = describe(name);
    try (var server = connect(SUPERUSER)) {
      provide(database.owner(), server);
      provide(database.application(), server);
      provide(database.sealed(), server);
      if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name, server)) {
        create(database, server);
      }
      letIn(database.application(), database, server);
      letIn(database.sealed(), database, server);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot make the database " + name, e);
    }
    return database;
  }

  /** Forgets the database {@code name} and everything in it. */
  public void drop(String name) {
    try (var server = connect(SUPERUSER)) {
      execute(server, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot drop the database " + name, e);
    }
  }

  /** How the database {@code name} is reached once it is provided. */
  public ServiceDatabase describe(String name) {
    return new ServiceDatabase(
        name, url(name), role(name + "_owner"), role(name + "_app"), role(name + "_sealed"));
  }

  private DatabaseRole role(String name) {
    return new DatabaseRole(name, secrets.named("postgres." + name));
  }

  private void provide(DatabaseRole role, Connection server) throws SQLException {
    var exists = exists("SELECT 1 FROM pg_roles WHERE rolname = ?", role.name(), server);
    execute(
        server,
        (exists ? "ALTER" : "CREATE")
            + " ROLE %s LOGIN PASSWORD '%s'".formatted(role.name(), role.password()));
  }

  private void create(ServiceDatabase database, Connection server) throws SQLException {
    var name = database.name();
    execute(server, "CREATE DATABASE %s OWNER %s".formatted(name, database.owner().name()));
    execute(server, "REVOKE ALL ON DATABASE %s FROM public".formatted(name));
    try (var inside = connect(name)) {
      execute(inside, "ALTER SCHEMA public OWNER TO " + database.owner().name());
      execute(inside, "REVOKE CREATE ON SCHEMA public FROM public");
    }
  }

  private static void letIn(DatabaseRole role, ServiceDatabase database, Connection server)
      throws SQLException {
    execute(server, "GRANT CONNECT ON DATABASE %s TO %s".formatted(database.name(), role.name()));
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), SUPERUSER, "");
  }

  private String url(String database) {
    return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
  }

  private static boolean exists(String query, String name, Connection server) throws SQLException {
    try (var statement = server.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection server, String sql) throws SQLException {
    try (var statement = server.createStatement()) {
      statement.execute(sql);
    }
  }
}
