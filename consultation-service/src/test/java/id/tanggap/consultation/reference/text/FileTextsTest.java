package id.tanggap.consultation.reference.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.tanggap.api.problem.Refusal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is given no more than its time. */
class FileTextsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private record Settings(
      MemorySize largestFile, MemorySize largestUnpacked, int mostCharacters, Duration longest)
      implements ImportSettings {

    @Override
    public MemorySize largestHtml() {
      return largestFile;
    }

    @Override
    public Duration longestWait() {
      return Duration.ofMinutes(5);
    }
  }

  @Test
  void what_takes_too_long_is_given_up(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("contoh.txt"), "Pasal 1\nIsi.");
    var size = new MemorySize(BigInteger.valueOf(1_000));
    var impatient = new FileTexts(new Settings(size, size, 1_000, Duration.ZERO));

    assertThatThrownBy(() -> impatient.of(file))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("reference-file-takes-too-long");
    impatient.stop(new ShutdownEvent());
  }

  @Test
  void a_service_that_is_stopped_says_so_and_blames_no_file(@TempDir Path folder)
      throws IOException, InterruptedException {
    var file = Files.writeString(folder.resolve("panjang.txt"), "Pasal 1\n".repeat(8_000_000));
    var size = new MemorySize(BigInteger.valueOf(Long.MAX_VALUE));
    var settings = new Settings(size, size, Integer.MAX_VALUE, Duration.ofMinutes(5));
    var stopping = new FileTexts(settings);
    var read = Reading.of(stopping, file);
    var waiting = Reading.of(stopping, file);

    await().atMost(PATIENCE).until(() -> read.isUnderWay() && waiting.isUnderWay());
    stopping.stop(new ShutdownEvent());

    for (var refused : List.of(read, waiting, Reading.of(stopping, file))) {
      await().atMost(PATIENCE).until(() -> !refused.thread.isAlive());
      assertThat(refused.refusal).hasValueSatisfying(this::isOfTheMoment);
    }
  }

  private void isOfTheMoment(Refusal refusal) {
    assertThat(refusal).hasMessageContaining("temporarily-unavailable");
    assertThat(refusal.retryAfter()).isPresent();
  }

  /** Somebody who waits for a text. */
  private static final class Reading {
    private final Thread thread;
    private Optional<Refusal> refusal = Optional.empty();

    private Reading(FileTexts texts, Path file) {
      thread =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      texts.of(file);
                    } catch (Refusal refused) {
                      refusal = Optional.of(refused);
                    }
                  });
    }

    static Reading of(FileTexts texts, Path file) {
      return new Reading(texts, file);
    }

    boolean isUnderWay() {
      return thread.getState() == Thread.State.TIMED_WAITING;
    }
  }
}
