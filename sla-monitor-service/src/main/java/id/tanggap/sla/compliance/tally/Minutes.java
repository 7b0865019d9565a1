package id.tanggap.sla.compliance.tally;

/**
 * Minutes as percentiles are worked out from: exact below 128, beyond that rounded up to steps of
 * less than a sixty-fourth of the value (2 up to 255, 4 up to 511, …), so that a histogram stays
 * short however long a case waited.
 */
final class Minutes {

  private static final int EXACT = 128;
  private static final int BITS = 6;

  private Minutes() {}

  /** The highest value that counts as the same. */
  static long roundedUp(long minutes) {
    if (minutes < EXACT) {
      return minutes;
    }
    var shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(minutes) - BITS;
    return (((minutes >> shift) + 1) << shift) - 1;
  }
}
