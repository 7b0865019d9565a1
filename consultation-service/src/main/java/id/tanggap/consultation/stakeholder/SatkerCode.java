package id.tanggap.consultation.stakeholder;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Code of a work unit: six digits, leading zeros matter. */
final class SatkerCode {

  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

  private SatkerCode() {}

  static Optional<String> accepted(@Nullable String stated) {
    return Optional.ofNullable(stated).filter(code -> SIX_DIGITS.matcher(code).matches());
  }
}
