package id.tanggap.consultation.reference.text;

import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_EXPANDS_TOO_FAR;
import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_TYPE_NOT_SUPPORTED;
import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_FILE_UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a packed file holds; measured by unpacking it, as what it says of itself may be wrong. */
final class Unpacked {

  private static final String DOCUMENT = "word/document.xml";

  private Unpacked() {}

  static FileType requireDocx(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.getEntry(DOCUMENT) == null) {
        throw REFERENCE_FILE_TYPE_NOT_SUPPORTED.refusal();
      }
      return FileType.DOCX;
    } catch (ZipException broken) {
      throw REFERENCE_FILE_UNREADABLE.refusal();
    }
  }

  /** Refuses a file that holds more than so many bytes, having unpacked no more than those. */
  static void requireAtMost(long most, Path file) throws IOException {
    var left = most;
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var content = zip.getInputStream(entry)) {
          left -= length(content, left);
        }
      }
    } catch (ZipException broken) {
      throw REFERENCE_FILE_UNREADABLE.refusal();
    }
  }

  private static long length(InputStream content, long most) throws IOException {
    var buffer = new byte[8_192];
    var length = 0L;
    for (var read = 0; read >= 0; read = content.read(buffer)) {
      length += read;
      if (length > most) {
        throw REFERENCE_FILE_EXPANDS_TOO_FAR.refusal();
      }
    }
    return length;
  }
}
