package id.tanggap.consultation.document;

import java.util.List;
import java.util.Locale;

/** The few kinds of files that are taken, each with the endings its name may have. */
enum DocumentType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  TEXT("text/plain", "txt"),
  CSV("text/csv", "csv");

  private final String mediaType;
  private final List<String> endings;

  DocumentType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether a file of this kind may be called so. */
  boolean fits(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") && endings.contains(ending);
  }

  /** What is put behind a name that ends otherwise. */
  String ending() {
    return "." + endings.getFirst();
  }
}
