package id.tanggap.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Person;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.verifier.Verify;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written stays written, and can be proven. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ProofTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal SET actor = 'system'",
        "DELETE FROM journal",
        "TRUNCATE journal CASCADE",
        "ALTER TABLE journal ADD COLUMN remark text",
        "DROP TABLE journal CASCADE",
        "UPDATE content SET text = ''",
        "UPDATE response SET outcome = 'ANSWERED'",
        "DELETE FROM response",
        "DELETE FROM consultation",
        "DELETE FROM visit",
        "DELETE FROM topic",
        "DELETE FROM officer"
      })
  void the_role_of_the_service_cannot_rewrite_what_was(String statement) {
    var database = Database.ofTheService();

    assertThatThrownBy(() -> database.execute(statement))
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void every_chain_verifies(@TempDir Path folder) throws IOException {
    var rina = Person.newServiceOfficer();
    var question = Desk.classified(rina);
    rina.does("/consultations/" + question + "/response", Desk.response());
    Desk.ticketAwaitingPapers();
    var printed = new ByteArrayOutputStream();

    var status =
        Verify.run(
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            "--stack",
            stackFile(folder).toString());

    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("all verify");
    assertThat(status).isZero();
  }

  private static Path stackFile(Path folder) throws IOException {
    var file = folder.resolve("stack.json");
    new ObjectMapper()
        .writeValue(
            file.toFile(),
            Map.of("postgres", Map.of("consultation-service", Database.ofTheService())));
    return file;
  }
}
