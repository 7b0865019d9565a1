package id.tanggap.consultation.reference.text;

import id.tanggap.api.body.LargeBody;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** The file of a regulation is larger than any other body here. */
final class TextLimit {

  /** A file of 20 MiB and a little more, so that one that is too large is read and hears why. */
  private static final long MOST = 21L * 1024 * 1024;

  private TextLimit() {}

  @Produces
  @Singleton
  static LargeBody texts() {
    return new LargeBody(Pattern.compile("/api/v1/references/[^/]+/text"), MOST);
  }
}
