package id.tanggap.consultation.exchange.imports;

import id.tanggap.api.body.LargeBody;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** A file of tickets is larger than any other body here. */
final class TicketFileLimit {

  /** A file of 20 MiB, and a little around it. */
  private static final long MOST = 21L * 1024 * 1024;

  private TicketFileLimit() {}

  @Produces
  @Singleton
  static LargeBody files() {
    return new LargeBody(Pattern.compile("/api/v1/consultations/imports"), MOST);
  }
}
