package id.tanggap.consultation.exchange.layout;

import id.tanggap.api.problem.Wording;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * How much a zipped file becomes when it is opened. It is unpacked to nowhere and counted, because
 * what a zip says of itself may be a lie.
 */
final class Expansion {

  private static final int MOST_PARTS = 1_000;

  /** Some ten times what the longest ticket takes; a row is held whole while it is read. */
  private static final int LONGEST_ROW = 1 << 20;

  private Expansion() {}

  static void requireWithin(Path file, long limit) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var left = zip.size() > MOST_PARTS ? -1 : limit;
      var parts = zip.entries();
      var buffer = new byte[64 * 1024];
      while (left >= 0 && parts.hasMoreElements()) {
        left -= count(zip, parts.nextElement(), buffer, left);
      }
      if (left < 0) {
        throw UnreadableFile.isTooLarge();
      }
    } catch (ZipException | EOFException noZip) {
      throw UnreadableFile.because(
          new Wording("bukan berkas Excel (.xlsx)", "is no Excel file (.xlsx)"));
    }
  }

  private static long count(ZipFile zip, ZipEntry part, byte[] buffer, long most)
      throws IOException {
    var size = 0L;
    var row = new LongestRow();
    try (var content = zip.getInputStream(part)) {
      for (var read = 0; read >= 0 && size <= most; read = content.read(buffer)) {
        size += read;
        row.take(buffer, read);
        if (row.length() > LONGEST_ROW) {
          throw UnreadableFile.isTooLarge();
        }
      }
    }
    return size;
  }
}
