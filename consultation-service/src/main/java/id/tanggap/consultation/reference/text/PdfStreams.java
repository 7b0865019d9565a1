package id.tanggap.consultation.reference.text;

import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_EXPANDS_TOO_FAR;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * The deflated streams of a PDF, found by the word that begins them: its parser unpacks each of
 * them whole in memory and knows no bound, not even while it looks for the pages.
 */
final class PdfStreams {

  private static final byte[] BEGIN = "stream".getBytes(US_ASCII);
  private static final int LAYERS = 4;
  private static final int PIECE = 64 * 1024;

  private PdfStreams() {}

  /**
   * Refuses a file with a stream of more than so many bytes, having unpacked no more than those.
   */
  static void requireAtMost(long most, Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    for (var at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      requireAtMost(most, bytes, at);
    }
  }

  /** Where the data of the next stream begins; -1 where there is none. */
  private static int next(byte[] bytes, int from) {
    for (var at = from; at + BEGIN.length < bytes.length; at++) {
      if (bytes[at] == BEGIN[0] && begins(bytes, at)) {
        return afterTheLine(bytes, at + BEGIN.length);
      }
    }
    return -1;
  }

  private static boolean begins(byte[] bytes, int at) {
    return Arrays.equals(bytes, at, at + BEGIN.length, BEGIN, 0, BEGIN.length);
  }

  private static int afterTheLine(byte[] bytes, int at) {
    var begin = at;
    while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
      begin++;
    }
    return begin;
  }

  /** A stream may be deflated again and again. */
  private static void requireAtMost(long most, byte[] bytes, int at) throws IOException {
    for (var layers = 0; layers < LAYERS; layers++) {
      try (var content = unpacked(bytes, at, layers)) {
        if (!isDeflated(content)) {
          return;
        }
        requireAtMost(most, new InflaterInputStream(content));
      } catch (IOException elsewhere) {
        return;
      }
    }
    throw REFERENCE_FILE_EXPANDS_TOO_FAR.refusal();
  }

  private static InputStream unpacked(byte[] bytes, int at, int layers) {
    InputStream content = new ByteArrayInputStream(bytes, at, bytes.length - at);
    for (var layer = 0; layer < layers; layer++) {
      content = new InflaterInputStream(content);
    }
    return new BufferedInputStream(content);
  }

  /** RFC 1950: method 8, and both bytes together a multiple of 31. */
  private static boolean isDeflated(InputStream content) throws IOException {
    content.mark(2);
    var first = content.read();
    var second = content.read();
    content.reset();
    return second >= 0 && (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
  }

  /** What ends early or is broken counts as far as it goes, as it does for the parser. */
  private static void requireAtMost(long most, InputStream content) throws IOException {
    var left = most;
    var piece = new byte[PIECE];
    try {
      for (var read = 0; read >= 0; read = content.read(piece)) {
        left -= read;
        if (left < 0 || Thread.currentThread().isInterrupted()) {
          throw REFERENCE_FILE_EXPANDS_TOO_FAR.refusal();
        }
      }
    } catch (IOException broken) {
      // that much was unpacked
    }
  }
}
