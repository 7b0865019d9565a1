package id.tanggap.consultation.document;

import static id.tanggap.consultation.ConsultationProblem.DOCUMENT_DAMAGED;
import static id.tanggap.consultation.ConsultationProblem.DOCUMENT_UNPACKS_TOO_FAR;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An office file: a ZIP of parts, one of which says what it is. It is unpacked once, to nowhere, by
 * the directory that every program follows, so that what unpacks to more than it may reaches
 * nobody.
 */
final class OfficeFile {

  /** Fifteen times as much as may be sent. */
  static final long MOST_UNPACKED = 300L * 1024 * 1024;

  private static final int LONGEST_LIST = 256 * 1024;
  private static final String LIST_OF_TYPES = "[Content_Types].xml";
  private static final String MAIN = ".main+xml";
  private static final String PROGRAM = "vbaProject.bin";

  private final ZipFile parts;
  private final ByteArrayOutputStream listOfTypes = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[SetAside.BUFFER];
  private long unpacked;

  private OfficeFile(ZipFile parts) {
    this.parts = parts;
  }

  /**
   * DOCX or XLSX; any other ZIP is {@code document-type-not-allowed}, a broken one {@code
   * document-damaged}, and one that grows too large {@code document-unpacks-too-far}.
   */
  @SuppressWarnings("resource") // what it reads belongs to the request
  static DocumentType typeOf(SetAside file) {
    try {
      ZipDirectory.requireShort(file.channel());
      var parts = ZipFile.builder().setSeekableByteChannel(file.channel()).get();
      return new OfficeFile(parts).type();
    } catch (Refusal known) {
      throw known;
    } catch (IOException | RuntimeException broken) {
      throw DOCUMENT_DAMAGED.refusal();
    }
  }

  private DocumentType type() throws IOException {
    for (var part : Collections.list(parts.getEntries())) {
      if (part.getName().endsWith(PROGRAM)) {
        throw DocumentTypes.notAllowed();
      }
      unpack(part);
    }
    var list = listOfTypes.toString(UTF_8);
    if (list.contains(DocumentType.DOCX.mediaType() + MAIN)) {
      return DocumentType.DOCX;
    }
    if (list.contains(DocumentType.XLSX.mediaType() + MAIN)) {
      return DocumentType.XLSX;
    }
    throw DocumentTypes.notAllowed();
  }

  private void unpack(ZipArchiveEntry part) throws IOException {
    var isList = part.getName().equals(LIST_OF_TYPES);
    try (var bytes = parts.getInputStream(part)) {
      for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        unpacked += read;
        if (unpacked > MOST_UNPACKED || isList && listOfTypes.size() > LONGEST_LIST) {
          throw tooFar();
        }
        if (isList) {
          listOfTypes.write(buffer, 0, read);
        }
      }
    }
  }

  static Refusal tooFar() {
    return DOCUMENT_UNPACKS_TOO_FAR.refusal(
        new Wording(
            "Berkas ini membesar melebihi batas saat dibuka",
            "Unpacked, this file is larger than it may be"));
  }
}
