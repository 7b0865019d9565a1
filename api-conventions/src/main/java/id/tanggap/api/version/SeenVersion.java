package id.tanggap.api.version;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource that the caller has seen: {@code If-Match} with the quoted sequence of
 * the aggregate, e.g. {@code "7"}. Anything else is bad input (400).
 */
@Schema(implementation = String.class, description = "The ETag that was read")
public record SeenVersion(long sequence) {

  private static final Pattern QUOTED = Pattern.compile("\"(\\d{1,18})\"");

  /** Reads the header. */
  public static SeenVersion fromString(String header) {
    return in(header).orElseThrow(SeenVersion::malformed);
  }

  /** What the header says; empty where that is no version. */
  public static Optional<SeenVersion> in(String header) {
    return Optional.of(QUOTED.matcher(header.strip()))
        .filter(Matcher::matches)
        .map(matcher -> new SeenVersion(Long.parseLong(matcher.group(1))));
  }

  /**
   * Refuses as stale when the caller has seen another version than this one of the subject; seen
   * nothing, nothing is checked.
   */
  public static void check(@Nullable SeenVersion seen, String subject, long sequence) {
    if (seen != null && seen.sequence != sequence) {
      throw CommonProblem.STALE
          .refusal(
              new Wording(
                  "Anda membaca versi %d, sekarang versi %d".formatted(seen.sequence, sequence),
                  "You saw version %d, it is now %d".formatted(seen.sequence, sequence)))
          .with("currentVersion", sequence)
          .about(subject);
    }
  }

  /** As {@link #check}, where something is overwritten: without If-Match it is 428. */
  public static void require(@Nullable SeenVersion seen, String subject, long sequence) {
    if (seen == null) {
      throw CommonProblem.PRECONDITION_REQUIRED.refusal();
    }
    check(seen, subject, sequence);
  }

  private static Refusal malformed() {
    return CommonProblem.INVALID_INPUT
        .refusal(
            new Wording(
                "If-Match berisi satu ETag seperti yang diberikan, misalnya \"7\"",
                "If-Match takes one ETag as it was given, such as \"7\""))
        .violation(
            "If-Match",
            new Wording("harus satu nomor urut dalam tanda kutip", "must be one quoted sequence"));
  }
}
