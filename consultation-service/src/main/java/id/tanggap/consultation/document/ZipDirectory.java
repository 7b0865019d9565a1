package id.tanggap.consultation.document;

import static id.tanggap.consultation.ConsultationProblem.DOCUMENT_DAMAGED;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * How long the list of its parts is at the end of a ZIP: a reader takes all of it into memory, and
 * half a million of them fit into 20 MiB.
 */
final class ZipDirectory {

  private static final int LONGEST = 256 * 1024;
  private static final int END_LENGTH = 22;
  private static final int END = 0x06054b50;
  private static final int LARGE_END = 0x07064b50;
  private static final int LARGE_END_LENGTH = 20;
  private static final int WHERE_IT_BEGINS = 16;

  private ZipDirectory() {}

  /** Office programs put no comment behind it, and 20 MiB need none of the large sort. */
  static void requireShort(SeekableByteChannel file) throws IOException {
    var end = read(file, file.size() - END_LENGTH, END_LENGTH);
    var before = read(file, file.size() - END_LENGTH - LARGE_END_LENGTH, Integer.BYTES);
    if (end.getInt(0) != END || before.getInt(0) == LARGE_END) {
      throw DOCUMENT_DAMAGED.refusal();
    }
    var begins = Integer.toUnsignedLong(end.getInt(WHERE_IT_BEGINS));
    if (file.size() - begins > LONGEST) {
      throw OfficeFile.tooFar();
    }
  }

  private static ByteBuffer read(SeekableByteChannel file, long from, int count)
      throws IOException {
    var bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    file.position(Math.max(0, from));
    while (bytes.hasRemaining() && file.read(bytes) >= 0) {
      // until it is full, or the file is too short to be one
    }
    return bytes;
  }
}
