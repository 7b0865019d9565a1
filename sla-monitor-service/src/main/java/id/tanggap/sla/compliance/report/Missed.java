package id.tanggap.sla.compliance.report;

import java.util.List;

/**
 * What was missed at first of what began in the month.
 *
 * @param reasons how often each reason is recorded, by kind; one miss may have several
 * @param items the misses one by one, the earliest first; none for who sees sums only
 * @param itemsLeftOff how many more there are
 */
public record Missed(
    long total,
    long withoutReason,
    List<Reason> reasons,
    List<MissedObligation> items,
    long itemsLeftOff) {

  /** A code, and of how many misses of a kind it is recorded. */
  public record Reason(String kind, String code, long count) {}
}
