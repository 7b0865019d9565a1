package id.tanggap.workingtime;

import java.time.ZoneId;
import java.util.List;

/**
 * How a deadline was found, step by step, by the calendar of one office in one version. Immutable;
 * {@link DerivationText} says it in sentences.
 */
public record Derivation(OfficeCode office, int calendarVersion, ZoneId zone, List<Step> steps) {

  public Derivation {
    steps = List.copyOf(steps);
  }
}
