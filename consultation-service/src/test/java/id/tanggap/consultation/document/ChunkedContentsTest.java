package id.tanggap.consultation.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.consultation.testing.Paper;
import id.tanggap.consultation.testing.Stack;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest document goes to the database and back in pieces that are counted. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ChunkedContentsTest {

  private static final int MEBIBYTE = 1024 * 1024;

  @Test
  void twenty_mebibytes_go_in_by_mebibytes_and_come_back_a_quarter_of_one_at_a_time(
      @TempDir Path folder) throws SQLException, IOException, NoSuchAlgorithmException {
    var paper = Paper.pdf(20 * MEBIBYTE).bytes();
    var id = UUID.randomUUID();
    try (var database = new CountedDatabase();
        var file = SetAside.in(Files.createTempFile(folder, null, null))) {
      file.fill(new ByteArrayInputStream(paper), paper.length);
      var contents = new ChunkedContents(database.source());

      contents.keep(id, file);
      assertThat(database.roundTrips()).isEqualTo(20);
      assertThat(database.mostAtOnce()).isEqualTo(MEBIBYTE);

      database.forget();
      var read = new Sink();
      contents.write(id, ByteRange.all(paper.length), read);
      assertThat(database.roundTrips()).isEqualTo(80);
      assertThat(read.largest).isEqualTo(ChunkedContents.CHUNK);
      assertThat(read.hash.digest()).isEqualTo(sha256(paper));
    }
  }

  private static byte[] sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  /** Where a document goes: nothing is kept but its hash and the largest piece of it. */
  private static final class Sink extends OutputStream {
    private final MessageDigest hash;
    private int largest;

    Sink() throws NoSuchAlgorithmException {
      hash = MessageDigest.getInstance("SHA-256");
    }

    @Override
    public void write(int one) {
      hash.update((byte) one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      hash.update(bytes, offset, length);
      largest = Math.max(largest, length);
    }
  }
}
