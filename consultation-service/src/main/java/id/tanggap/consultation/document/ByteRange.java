package id.tanggap.consultation.document;

import static id.tanggap.consultation.ConsultationProblem.RANGE_NOT_SATISFIABLE;

import id.tanggap.api.problem.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes from the first to the last, both included, counted from 0 (RFC 9110, section 14). */
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** All of so many. */
  static ByteRange all(long length) {
    return new ByteRange(0, length - 1);
  }

  /**
   * What a header asks for of so many bytes; empty where all of them are to be sent: it asks for
   * nothing, for several pieces, or in words that nobody knows. Beyond the end is {@code
   * range-not-satisfiable}.
   */
  static Optional<ByteRange> asked(@Nullable String header, long length) {
    var asked = ONE.matcher(header == null ? "" : header.strip());
    if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
      return Optional.empty();
    }
    return of(asked, length);
  }

  private static Optional<ByteRange> of(Matcher asked, long length) {
    if (asked.group(1).isEmpty()) {
      return Optional.of(within(length - Long.parseLong(asked.group(2)), length - 1, length));
    }
    var first = Long.parseLong(asked.group(1));
    var last = asked.group(2).isEmpty() ? length - 1 : Long.parseLong(asked.group(2));
    return last < first ? notBackwards(asked, length) : Optional.of(within(first, last, length));
  }

  /** {@code 5-} of five bytes is beyond the end; {@code 5-3} is no range at all. */
  private static Optional<ByteRange> notBackwards(Matcher asked, long length) {
    return asked.group(2).isEmpty()
        ? Optional.of(within(length, length, length))
        : Optional.empty();
  }

  private static ByteRange within(long first, long last, long length) {
    if (first >= length) {
      throw RANGE_NOT_SATISFIABLE
          .refusal(
              new Wording("Dokumen ini hanya " + length + " byte", "It has " + length + " bytes"))
          .with("bytes", length);
    }
    return new ByteRange(Math.max(0, first), Math.min(last, length - 1));
  }

  long length() {
    return last - first + 1;
  }

  /** As {@code Content-Range} says it. */
  String of(long length) {
    return "bytes %d-%d/%d".formatted(first, last, length);
  }
}
