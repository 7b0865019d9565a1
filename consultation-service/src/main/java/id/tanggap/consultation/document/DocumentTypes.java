package id.tanggap.consultation.document;

import static id.tanggap.consultation.ConsultationProblem.DOCUMENT_TYPE_NOT_ALLOWED;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.io.IOException;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by its bytes; its name and what its sender calls it decide nothing. */
final class DocumentTypes {

  private static final MimeTypes BYTES = MimeTypes.getDefaultMimeTypes();

  private DocumentTypes() {}

  /** One of the few that are taken, else {@code document-type-not-allowed}. */
  static DocumentType of(SetAside file, FileName name) throws IOException {
    var found = found(file);
    if (BYTES.getMediaTypeRegistry().isInstanceOf(found, MediaType.APPLICATION_ZIP)) {
      return OfficeFile.typeOf(file);
    }
    if (found.equals(MediaType.TEXT_PLAIN)) {
      return text(file, name);
    }
    return Arrays.stream(DocumentType.values())
        .filter(type -> type.mediaType().equals(found.toString()))
        .findFirst()
        .orElseThrow(DocumentTypes::notAllowed);
  }

  static Refusal notAllowed() {
    return DOCUMENT_TYPE_NOT_ALLOWED.refusal(
        new Wording(
            "Isi berkas bukan PDF, JPEG, PNG, DOCX, XLSX, teks, atau CSV",
            "What is in the file is no PDF, JPEG, PNG, DOCX, XLSX, text or CSV"));
  }

  private static MediaType found(SetAside file) throws IOException {
    try (var bytes = file.read()) {
      return BYTES.detect(bytes, new Metadata()).getBaseType();
    }
  }

  /** Text is text to its end; a table differs from it in nothing but its name. */
  private static DocumentType text(SetAside file, FileName name) throws IOException {
    try (var bytes = file.read()) {
      for (var one = bytes.read(); one >= 0; one = bytes.read()) {
        if (one < ' ' && "\t\n\r\f".indexOf(one) < 0) {
          throw notAllowed();
        }
      }
    }
    return name.endsAs(DocumentType.CSV) ? DocumentType.CSV : DocumentType.TEXT;
  }
}
