package id.tanggap.api.version;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource that the caller has seen: {@code If-Match} with the quoted sequence of
 * the aggregate, e.g. {@code "7"}. Anything else is bad input (400).
 */
public record SeenVersion(long sequence) {

  private static final Pattern QUOTED = Pattern.compile("\"(\\d{1,18})\"");

  /** Reads the header. */
  public static SeenVersion fromString(String header) {
    var matcher = QUOTED.matcher(header.strip());
    if (!matcher.matches()) {
      throw CommonProblem.INVALID_INPUT
          .refusal(
              new Wording(
                  "If-Match berisi satu ETag seperti yang diberikan, misalnya \"7\"",
                  "If-Match takes one ETag as it was given, such as \"7\""))
          .violation(
              "If-Match",
              new Wording(
                  "harus satu nomor urut dalam tanda kutip", "must be one quoted sequence"));
    }
    return new SeenVersion(Long.parseLong(matcher.group(1)));
  }

  /**
   * Refuses as stale when the caller has seen another version; seen nothing, nothing is checked.
   */
  public static void check(@Nullable SeenVersion seen, long sequence) {
    if (seen != null && seen.sequence != sequence) {
      throw CommonProblem.STALE
          .refusal(
              new Wording(
                  "Anda membaca versi %d, sekarang versi %d".formatted(seen.sequence, sequence),
                  "You saw version %d, it is now %d".formatted(seen.sequence, sequence)))
          .with("currentVersion", sequence);
    }
  }

  /** As {@link #check}, where something is overwritten: without If-Match it is 428. */
  public static void require(@Nullable SeenVersion seen, long sequence) {
    if (seen == null) {
      throw CommonProblem.PRECONDITION_REQUIRED.refusal();
    }
    check(seen, sequence);
  }
}
