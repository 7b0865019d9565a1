package id.tanggap.consultation.reference.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.api.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that comes while another one is read has all of its own time. */
class WaitingFilesTest {

  private static final Duration MUCH = Duration.ofSeconds(60);

  private record Settings(Duration longest, Duration longestWait) implements ImportSettings {

    private static final MemorySize SIZE = new MemorySize(BigInteger.valueOf(1_000));

    @Override
    public MemorySize largestFile() {
      return SIZE;
    }

    @Override
    public MemorySize largestUnpacked() {
      return SIZE;
    }

    @Override
    public MemorySize largestHtml() {
      return SIZE;
    }

    @Override
    public int mostCharacters() {
      return 1_000;
    }
  }

  @Test
  void a_file_behind_a_slow_one_has_its_whole_time_when_its_turn_comes(@TempDir Path folder)
      throws IOException, InterruptedException {
    var texts = new FileTexts(new Settings(Duration.ofSeconds(1), MUCH));
    var slow = pipe(folder);
    var given = read(texts, slow);
    await().atMost(MUCH).until(WaitingFilesTest::somebodyWaitsForThePipe);
    var next = read(texts, healthy(folder));
    await().atMost(MUCH).until(given::isDone);

    await().during(Duration.ofSeconds(2)).atMost(MUCH).until(() -> !next.isDone());
    Files.newOutputStream(slow).close();

    assertThat(given.join()).isEqualTo("reference-file-takes-too-long");
    assertThat(next.join()).contains("Isi.");
  }

  @Test
  void a_file_whose_turn_does_not_come_is_to_be_sent_again(@TempDir Path folder)
      throws IOException, InterruptedException {
    var texts = new FileTexts(new Settings(MUCH, Duration.ofSeconds(1)));
    var slow = pipe(folder);
    var given = read(texts, slow);
    await().atMost(MUCH).until(WaitingFilesTest::somebodyWaitsForThePipe);

    assertThat(read(texts, healthy(folder)).join()).isEqualTo("temporarily-unavailable");

    Files.newOutputStream(slow).close();
    assertThat(given.join()).startsWith("reference-file-");
  }

  private static Path healthy(Path folder) throws IOException {
    return Files.writeString(folder.resolve("contoh.txt"), "Pasal 1\nIsi.");
  }

  /** Whoever opens it waits, deaf to interruptions, until somebody writes to it. */
  private static Path pipe(Path folder) throws IOException, InterruptedException {
    var pipe = folder.resolve("lambat");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  private static boolean somebodyWaitsForThePipe() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(it -> it.getKey().getName().equals("reference-text"))
        .flatMap(it -> Stream.of(it.getValue()).limit(1))
        .anyMatch(frame -> frame.getMethodName().startsWith("open"));
  }

  /** The text, or else the slug of why not. */
  private static CompletableFuture<String> read(FileTexts texts, Path file) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return texts.of(file);
          } catch (Refusal refusal) {
            return String.valueOf(refusal.getMessage());
          }
        },
        task -> Thread.ofPlatform().daemon().start(task));
  }
}
