package id.tanggap.consultation.reference.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.api.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is given no more than its time. */
class FileTextsTest {

  private record Settings(
      MemorySize largestFile, MemorySize largestUnpacked, int mostCharacters, Duration longest)
      implements ImportSettings {

    @Override
    public MemorySize largestHtml() {
      return largestFile;
    }

    @Override
    public Duration longestWait() {
      return Duration.ofMinutes(1);
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
    impatient.stop();
  }
}
