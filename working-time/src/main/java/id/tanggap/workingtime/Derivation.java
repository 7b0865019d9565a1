package id.tanggap.workingtime;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How a deadline was found, step by step, by the calendar of one office in one version. Immutable;
 * {@link DerivationText} says it in sentences.
 */
public record Derivation(OfficeCode office, int calendarVersion, ZoneId zone, List<Step> steps) {

  public Derivation {
    steps = List.copyOf(steps);
  }

  /** What was counted gives way to what was told. */
  Derivation kept(Instant countedAt, Instant toldDueAt) {
    var kept = new ArrayList<>(steps.subList(0, steps.size() - 1));
    kept.add(new Step.AlreadyTold(countedAt, toldDueAt));
    kept.add(new Step.Concluded(toldDueAt));
    return new Derivation(office, calendarVersion, zone, kept);
  }
}
