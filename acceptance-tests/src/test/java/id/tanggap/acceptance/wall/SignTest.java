package id.tanggap.acceptance.wall;

import java.util.function.LongSupplier;

/**
 * Whether one thing takes longer than another. Each pair is measured one right after the other, in
 * changing order, so that whatever else the machine does falls on both alike. Where neither is
 * slower each wins half of the pairs, give or take the noise of {@code pairs} coin tosses: four
 * standard deviations, which chance passes once in sixteen thousand times.
 */
public record SignTest(int pairs, int firstWasSlower) {

  private static final double DEVIATIONS = 4;

  public static SignTest of(int pairs, LongSupplier first, LongSupplier second) {
    var slower = 0;
    for (var pair = 0; pair < pairs; pair++) {
      var firstComesFirst = pair % 2 == 0;
      var early = firstComesFirst ? first.getAsLong() : second.getAsLong();
      var late = firstComesFirst ? second.getAsLong() : first.getAsLong();
      if (firstComesFirst == early > late) {
        slower++;
      }
    }
    return new SignTest(pairs, slower);
  }

  public boolean tellsThemApart() {
    return Math.abs(firstWasSlower - pairs / 2.0) > DEVIATIONS * Math.sqrt(pairs) / 2;
  }
}
