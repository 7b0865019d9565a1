package id.tanggap.sla.clock;

import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.events.sla.TimerKind;
import id.tanggap.journal.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One to three consultations that live at random for some days, their news as it arrives, and the
 * clocks that fire meanwhile. After each piece of news and each firing every case is looked at.
 */
final class RandomWalk {

  private static final Instant MONDAY = Instant.parse("2026-12-14T01:30:00Z");
  private static final int STEPS = 12;
  private static final Duration LONGEST_STEP = Duration.ofHours(40);
  private static final Duration LONGEST_SILENCE = Duration.ofDays(18);
  private static final Duration ALL_HAS_ARRIVED = Duration.ofDays(2);

  private final Random random;
  private final List<RandomLife> lives = new ArrayList<>();
  private final PriorityQueue<Heard> underWay =
      new PriorityQueue<>(Comparator.comparing(Heard::arrivesAt));
  private final Bench bench = new Bench(this::told);
  private final List<String> complaints = new ArrayList<>();
  private Instant now = MONDAY;
  private int heard;

  RandomWalk(Random random) {
    this.random = random;
    @Nullable UUID visit = random.nextBoolean() ? new UUID(random.nextLong(), 0) : null;
    var questions = visit == null ? 1 : 1 + random.nextInt(3);
    for (var question = 0; question < questions; question++) {
      lives.add(new RandomLife(random, visit, MONDAY.plusSeconds(60L * question)));
    }
  }

  void toTheEnd() {
    passTo(MONDAY.plusSeconds(300));
    for (var step = 0; step < STEPS; step++) {
      lives.get(random.nextInt(lives.size())).step(now);
      if (step == 4) {
        lives.forEach(life -> life.visitEnds(now));
      }
      passTo(now.plus(aWhile()));
    }
    passTo(now.plus(ALL_HAS_ARRIVED));
  }

  int heard() {
    return heard;
  }

  /** Each says where it was found. */
  List<String> complaints(String where) {
    return complaints.stream().map(complaint -> where + ": " + complaint).toList();
  }

  private Duration aWhile() {
    return switch (random.nextInt(12)) {
      case 0 -> Duration.ofSeconds(random.nextLong(LONGEST_SILENCE.toSeconds()));
      case 1, 2, 3, 4, 5 -> Duration.ofSeconds(random.nextLong(LONGEST_STEP.toSeconds()));
      default -> Duration.ofMinutes(1 + random.nextInt(30));
    };
  }

  /** News and clocks come in the order of their time until then. */
  private void passTo(Instant then) {
    collect();
    while (nextEvent().isBefore(then)) {
      now = nextEvent().isAfter(now) ? nextEvent() : now;
      if (!underWay.isEmpty() && !underWay.element().arrivesAt().isAfter(now)) {
        bench.hear(underWay.remove());
        heard++;
      } else {
        bench.fireNext(now);
      }
      collect();
      lookAtEveryCase();
    }
    now = then;
  }

  private Instant nextEvent() {
    var arrival = underWay.isEmpty() ? Instant.MAX : underWay.element().arrivesAt();
    return bench.nextWake().filter(arrival::isAfter).orElse(arrival);
  }

  private void collect() {
    lives.forEach(life -> underWay.addAll(life.takeNews()));
  }

  /** consultation-service hears of an expired timer as it is told. */
  private void told(Entry entry) {
    if (entry.data() instanceof SlaTimerExpired expired
        && expired.timer() == TimerKind.STAKEHOLDER_SILENCE) {
      var request = Objects.requireNonNull(expired.requestId());
      lives.stream()
          .filter(life -> life.id().equals(expired.clock().caseId()))
          .forEach(life -> life.silenceIsOver(request, now));
    }
  }

  private void lookAtEveryCase() {
    var settled = underWay.isEmpty();
    bench
        .cases()
        .map(facts -> new Owing(bench, facts, settled))
        .filter(owing -> !owing.isCovered())
        .forEach(owing -> complaints.add(now + " " + owing));
  }
}
