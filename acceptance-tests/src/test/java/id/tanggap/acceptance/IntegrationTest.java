package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the integration is told happens when it is pasted as it stands in the document. */
@AgainstTheStack
class IntegrationTest {

  private final PastedDocument document;

  IntegrationTest(RunningStack stack) {
    this.document = new PastedDocument(stack.project().resolve("docs/integration.md"), stack);
  }

  @Test
  @Clause("R2a")
  void om_span_works_by_the_examples_of_its_document(@TempDir Path folder)
      throws IOException, InterruptedException {
    var screen = document.pasted(String.join("\n", document.sessions()), folder);

    assertThat(screen)
        .containsPattern("the ticket is case ([0-9a-f-]{36})\\s+\\1")
        .contains("RECEIVED")
        .containsPattern("read up to \\S{10,}")
        .contains("\"rows\":3", "\"opened\":2", "\"refused\":1")
        .contains("submittedAt", "tidak dapat dibaca", "cannot be read")
        .contains("Lewat menu ralat di SAKTI.");
    assertThat(Files.readAllBytes(folder.resolve("tickets.xlsx"))).startsWith('P', 'K');
  }
}
