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
  void the_pasted_sessions_show_a_deadline_explained_and_where_the_answer_may_stand(
      @TempDir Path folder) throws IOException, InterruptedException {
    var session = String.join("", readme.sessions());

    assertThat(readme.pasted(session, folder))
        .contains("textId", "Hari kerja ke-3")
        .contains("textEn", "Working day 3")
        .contains("JUKNIS-042-01", "sk-pensiun.txt", "NOT_SCANNED", "statusText");
  }
}
