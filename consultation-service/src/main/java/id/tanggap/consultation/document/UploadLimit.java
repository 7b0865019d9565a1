package id.tanggap.consultation.document;

import id.tanggap.api.body.LargeBody;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** A form with a document is larger than any other body here. */
final class UploadLimit {

  /** Somewhat more than a document, so that one that is too large is read and hears why. */
  private static final long MOST = Inspection.LARGEST + 10L * 1024 * 1024;

  private UploadLimit() {}

  @Produces
  @Singleton
  static LargeBody forms() {
    return new LargeBody(Pattern.compile("/api/v1/consultations/[^/]+/documents"), MOST);
  }
}
