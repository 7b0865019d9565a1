package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first screen promises to a stranger happens when it is pasted as it stands there. */
@AgainstTheStack
class ReadmeTest {

  private final PastedDocument readme;

  ReadmeTest(RunningStack stack) {
    this.readme = new PastedDocument(stack.project().resolve("README.md"), stack);
  }

  @Test
  void the_pasted_session_shows_a_deadline_explained_in_both_languages(@TempDir Path folder)
      throws IOException, InterruptedException {
    var session =
        readme.sessions().stream().filter(it -> it.contains("curl")).findFirst().orElseThrow();

    assertThat(readme.pasted(session, folder))
        .contains("textId", "Hari kerja ke-3")
        .contains("textEn", "Working day 3");
  }
}
