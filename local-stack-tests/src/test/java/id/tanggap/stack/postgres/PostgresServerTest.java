package id.tanggap.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.stack.TestInfrastructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class PostgresServerTest {

  private static final DatabaseRole SUPERUSER = new DatabaseRole("postgres", "");

  private static ServiceDatabase consultation;

  @BeforeAll
  static void aServerWithTheDatabaseOfOneService() {
    consultation = TestInfrastructure.databaseOf("consultation-service");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void a_commit_is_on_the_disk_before_it_is_answered(String setting) throws SQLException {
    assertThat(answer("SHOW " + setting, consultation.application())).isEqualTo("on");
  }

  @Test
  void the_server_is_postgresql_18() throws SQLException {
    assertThat(answer("SHOW server_version", consultation.owner())).startsWith("18");
  }

  @Test
  void the_application_role_creates_no_table() {
    assertThatThrownBy(() -> run("CREATE TABLE mine (id int)", consultation.application()))
        .hasMessageContaining("permission denied for schema public");
  }

  @Test
  void the_owner_creates_tables() throws SQLException {
    run("CREATE TABLE theirs (id int)", consultation.owner());

    assertThat(answer("SELECT count(*) FROM theirs", consultation.owner())).isEqualTo("0");
  }

  @Test
  void a_wrong_password_is_refused() {
    var impostor = new DatabaseRole(consultation.owner().name(), "guessed");

    assertThatThrownBy(() -> answer("SELECT 1", impostor))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void no_service_connects_to_the_database_of_another() {
    var foreign = TestInfrastructure.databaseOf("escalation-service").application();

    assertThatThrownBy(() -> answer("SELECT 1", foreign)).hasMessageContaining("permission denied");
  }

  @Test
  void a_database_that_exists_is_described_again_and_keeps_its_passwords() {
    assertThat(TestInfrastructure.databaseOf("consultation-service")).isEqualTo(consultation);
  }

  @Test
  void a_pid_file_of_old_does_not_stop_the_server_of_somebody_else(@TempDir Path other)
      throws IOException, SQLException {
    var data = Files.createDirectories(other.resolve("data"));
    var pidFileOfSomebodyElse = answer("SELECT pg_read_file('postmaster.pid')", SUPERUSER);
    Files.writeString(data.resolve("postmaster.pid"), pidFileOfSomebodyElse);

    PostgresServer.stopForgotten(other);

    assertThat(answer("SELECT 1", consultation.owner())).isEqualTo("1");
  }

  private static String answer(String query, DatabaseRole role) throws SQLException {
    try (var connection = connect(role);
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void run(String sql, DatabaseRole role) throws SQLException {
    try (var connection = connect(role)) {
      connection.createStatement().execute(sql);
    }
  }

  private static Connection connect(DatabaseRole role) throws SQLException {
    return DriverManager.getConnection(consultation.jdbcUrl(), role.name(), role.password());
  }
}
