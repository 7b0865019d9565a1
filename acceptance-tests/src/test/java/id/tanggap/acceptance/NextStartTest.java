package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./run --demo} where nothing runs: it starts a whole system at the time it was told, shows
 * it and leaves nothing behind but its data. The next start, of its servers only, has them until
 * Ctrl-C.
 */
@BesideTheStack
class NextStartTest {

  private static final int INTERRUPTED = 130;
  private static final int PATIENCE_SECONDS = 300;

  /** Not yet asked on the Monday of the start, so it is asked then; three working days on. */
  private static final String CASE =
      """
      {"id": "X-99", "channel": "OFFICIAL_CONTACT", "medium": "WHATSAPP", "officeCode": "042", \
      "stakeholderKind": "SATKER", "satkerCode": "990002", "submittedAt": "2027-12-30T09:00:00+07:00", \
      "topicCode": "PD-SPM", "sectionCode": "PD", "question": "Kapan SPM diproses?", \
      "expectedPath": "FOLLOW_UP"}
      """;

  @Test
  void what_was_shown_at_another_time_is_there_at_the_next_start_until_ctrl_c(@TempDir Path folder)
      throws IOException, InterruptedException, SQLException {
    var one = Files.writeString(folder.resolve("one.jsonl"), CASE).toString();
    var none = Files.createFile(folder.resolve("none.jsonl")).toString();
    try (var checkout =
        FreshCheckout.runUnpacked(
            "--start-at", "2026-03-02T08:00", "--demo", "--data", one, "--data-complaints", none)) {
      assertThat(checkout.exitStatus(PATIENCE_SECONDS)).as(checkout.screen()).isZero();
      assertThat(checkout.screen())
          .containsPattern("ConsultationReceived +1 +1")
          .contains("1 RESOLVED", "2026-03-05", "All as it should be.");

      checkout.again("--services", "none");
      await().atMost(Duration.ofMinutes(4)).until(() -> checkout.has("", "stack.json"));
      assertThat(checkout.count("consultation-service", "SELECT count(*) FROM consultation"))
          .isEqualTo(1);
      checkout.interrupt();
      assertThat(checkout.exitStatus(PATIENCE_SECONDS))
          .as(checkout.screen())
          .isEqualTo(INTERRUPTED);
      assertThat(checkout.screen()).contains("Tanggap is ready", "Stopped.");
    }
  }
}
