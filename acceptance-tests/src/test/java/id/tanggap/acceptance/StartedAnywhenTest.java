package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./run --demo} where nothing runs: it starts a whole system at the time it was told, shows
 * it, and leaves nothing behind.
 */
@BesideTheStack
class StartedAnywhenTest {

  private static final int PATIENCE_SECONDS = 300;

  /** Not yet asked on the Monday of the start, so it is asked then; three working days on. */
  private static final String CASE =
      """
      {"id": "X-99", "channel": "OFFICIAL_CONTACT", "medium": "WHATSAPP", "officeCode": "042", \
      "stakeholderKind": "SATKER", "satkerCode": "990002", "submittedAt": "2026-12-30T09:00:00+07:00", \
      "topicCode": "PD-SPM", "sectionCode": "PD", "question": "Kapan SPM diproses?", \
      "expectedPath": "FOLLOW_UP"}
      """;

  @Test
  void a_demonstration_starts_a_system_at_another_time_and_stops_it_at_the_end(@TempDir Path folder)
      throws IOException, InterruptedException {
    var data = Files.writeString(folder.resolve("one.jsonl"), CASE).toString();

    try (var checkout =
        FreshCheckout.runUnpacked("--start-at", "2026-03-02T08:00", "--demo", "--data", data)) {

      assertThat(checkout.exitStatus(PATIENCE_SECONDS)).as(checkout.screen()).isZero();
      assertThat(checkout.screen()).contains("1 RESOLVED", "2026-03-05", "All as it should be.");
    }
  }
}
