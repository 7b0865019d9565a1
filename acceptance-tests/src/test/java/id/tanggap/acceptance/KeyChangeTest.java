package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.tanggap.stack.machine.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command changes the secrets: who may read goes on reading, and the old ones open nothing. */
@AgainstTheStack
class KeyChangeTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningStack stack;

  KeyChangeTest(RunningStack stack) {
    this.stack = stack;
  }

  @Test
  void what_is_sealed_is_read_with_the_new_secret_and_not_with_the_old(@TempDir Path folder)
      throws Exception {
    try (var office = new OfficeOfItsOwn(stack, "complaint_keys")) {
      var before = Secrets.in(folder.resolve("before"));
      before.key("complaint-service");
      before.key("complaint-service-sealed");
      office.opensWith(before);
      var receipt = office.seals("Ada yang minta uang terima kasih.");
      var wrapping = office.wrappingOf(receipt);

      var after = office.changed(folder);
      office.opensWith(after);

      await().atMost(PATIENCE).until(() -> !office.wrappingOf(receipt).equals(wrapping));
      office
          .reads(receipt)
          .then()
          .statusCode(200)
          .body("passages[0].text", equalTo("Ada yang minta uang terima kasih."));

      office.opensWith(before);
      assertThat(office.reads(receipt).statusCode()).isEqualTo(500);
    }
  }
}
