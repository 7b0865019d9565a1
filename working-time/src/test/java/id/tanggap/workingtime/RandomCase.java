package id.tanggap.workingtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A duty at a {@link RandomOffice}: when it began, how long it may take, what paused it. */
record RandomCase(
    RandomOffice office,
    MinuteByMinute judge,
    WorkingCalendar calendar,
    int anchor,
    int days,
    int minutes,
    List<int[]> pausedMinutes) {

  private static final int ANCHORS = 20 * 1440;
  private static final int PAUSES = 40 * 1440;
  private static final int LONGEST_PAUSE = 12 * 1440;

  static Arbitrary<RandomCase> any() {
    return RandomOffice.any().flatMap(RandomCase::at);
  }

  private static Arbitrary<RandomCase> at(RandomOffice office) {
    return Arbitraries.randomValue(random -> from(office, random));
  }

  private static RandomCase from(RandomOffice office, Random random) {
    var judge = new MinuteByMinute(office);
    var pauses = new ArrayList<int[]>();
    for (var i = random.nextInt(4); i > 0; i--) {
      var from = boundary(judge, random.nextInt(PAUSES), random);
      pauses.add(new int[] {from, boundary(judge, from + random.nextInt(LONGEST_PAUSE), random)});
    }
    return new RandomCase(
        office,
        judge,
        office.calendar(),
        random.nextInt(ANCHORS),
        1 + random.nextInt(5),
        1 + random.nextInt(900),
        pauses);
  }

  /** Half of the boundaries lie exactly on a close, where mistakes live. */
  private static int boundary(MinuteByMinute judge, int minute, Random random) {
    return random.nextBoolean() ? minute : judge.closeAtOrAfter(minute);
  }

  Instant start() {
    return judge.instant(anchor);
  }

  List<Pause> pauses() {
    return pausedMinutes.stream()
        .map(pause -> new Pause(judge.instant(pause[0]), judge.instant(pause[1])))
        .toList();
  }

  @Override
  public String toString() {
    return "anchor %s, %d days, %d minutes, %s, %s"
        .formatted(start(), days, minutes, pauses(), office);
  }
}
