package id.tanggap.consultation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that are set aside are on disk, and in memory there is one buffer. */
class SetAsideTest {

  private static final int LENGTH = 20 * 1024 * 1024;

  /** A file of so many bytes that remembers the largest piece it was asked for. */
  private static final class Endless extends InputStream {
    private int left;
    private int largest;

    Endless(int length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 7 : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      largest = Math.max(largest, length);
      var read = Math.min(left, length);
      left -= read;
      return read == 0 ? -1 : read;
    }
  }

  @Test
  void a_file_of_twenty_mebibytes_passes_through_one_buffer(@TempDir Path folder)
      throws IOException {
    var source = new Endless(LENGTH);
    try (var file = SetAside.in(Files.createTempFile(folder, null, null))) {
      file.fill(source, LENGTH);

      assertThat(file.length()).isEqualTo(LENGTH);
      assertThat(file.channel().size()).isEqualTo(LENGTH);
      assertThat(source.largest).isEqualTo(SetAside.BUFFER);
    }
  }

  @Test
  void what_is_more_than_it_may_be_is_counted_and_not_kept(@TempDir Path folder)
      throws IOException {
    try (var file = SetAside.in(Files.createTempFile(folder, null, null))) {
      file.fill(new Endless(3 * SetAside.BUFFER), SetAside.BUFFER);

      assertThat(file.length()).isEqualTo(3L * SetAside.BUFFER);
      assertThat(file.channel().size()).isEqualTo(SetAside.BUFFER);
    }
  }

  @Test
  void it_is_read_from_its_beginning_as_often_as_somebody_looks(@TempDir Path folder)
      throws IOException {
    var words = "kontrak 17".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (var file = SetAside.in(Files.createTempFile(folder, null, null))) {
      file.fill(new ByteArrayInputStream(words), LENGTH);

      for (var time = 0; time < 2; time++) {
        try (var bytes = file.read()) {
          assertThat(bytes.readAllBytes()).isEqualTo(words);
        }
      }
    }
  }
}
