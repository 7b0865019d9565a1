package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.stack.machine.Secrets;
import id.tanggap.stack.postgres.Databases;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written stays written, and who changes it is found out. */
@AgainstTheStack
class ProofTest {

  private static final String COPY = "journal_copy";

  private final RunningStack stack;
  private final Work work;

  ProofTest(RunningStack stack) {
    this.stack = stack;
    this.work = new Work(stack);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal SET actor = 'nobody'",
        "DELETE FROM journal",
        "TRUNCATE journal CASCADE",
        "ALTER TABLE journal DISABLE TRIGGER ALL"
      })
  void the_application_role_cannot_change_a_row(String attempt) {
    for (var service : Services.ALL) {
      assertThatThrownBy(() -> Database.of(service, stack).execute(attempt))
          .isInstanceOfSatisfying(
              SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void every_chain_verifies() throws Exception {
    work.inAnalysis();

    assertThat(verify(List.of("--stack", stack.file().toString()), "")).isZero();
  }

  @Test
  void one_changed_byte_in_a_copy_is_found() throws Exception {
    work.inAnalysis();
    var copy = copyOf(Services.CONSULTATION);
    var arguments = List.of("--jdbc-url", copy.url(), "--user", copy.user());
    assertThat(verify(arguments, copy.password())).isZero();

    copy.execute(
        """
        UPDATE journal SET data = overlay(data PLACING 'x' FROM length(data) - 1 FOR 1)
        WHERE position = (SELECT max(position) FROM journal)
        """);

    assertThat(verify(arguments, copy.password())).isEqualTo(1);
  }

  /** The command that an inspector would use. */
  private int verify(List<String> arguments, String password)
      throws IOException, InterruptedException {
    var command = new ProcessBuilder(stack.project().resolve("verify").toString());
    command.command().addAll(arguments);
    command.environment().put("TANGGAP_VERIFY_PASSWORD", password);
    return command.inheritIO().start().waitFor();
  }

  private Database copyOf(String service) throws SQLException {
    var databases = new Databases(stack.parts().postgres().port(), Secrets.in(stack.data()));
    databases.drop(COPY);
    var made = databases.provide(COPY);
    var copy = new Database(made.jdbcUrl(), made.owner().name(), made.owner().password());
    copy.execute(
        """
        CREATE TABLE journal (
          position bigint, event_id uuid, subject text, sequence bigint, partition_key text,
          office text, type text, occurred_at timestamptz(3), recorded_at timestamptz(3),
          actor text, actor_role text, causation_id uuid, data text, previous_hash bytea,
          hash bytea)
        """);
    fill(copy, Database.of(service, stack));
    return copy;
  }

  private static void fill(Database copy, Database original) throws SQLException {
    try (var from = original.connect();
        var to = copy.connect();
        var rows = from.createStatement().executeQuery("SELECT * FROM journal");
        var insert =
            to.prepareStatement("INSERT INTO journal VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          insert.setObject(column, rows.getObject(column));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
