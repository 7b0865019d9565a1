package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.journal.Entry;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.facts.FactKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;

/**
 * One complaint that lives at random for some weeks, its news as it arrives, and the clocks that
 * fire meanwhile. After each piece of news and each firing it is looked at.
 */
final class ComplaintWalk {

  private static final Instant MONDAY = Instant.parse("2026-12-14T01:30:00Z");
  private static final int STEPS = 14;
  private static final Duration ALL_HAS_ARRIVED = Duration.ofDays(2);

  private final Random random;
  private final RandomComplaint life;
  private final Queue<Heard> underWay = new ArrayDeque<>();
  private final Bench bench = new Bench(this::told);
  private final List<String> found = new ArrayList<>();
  private Instant now = MONDAY;
  private int heard;

  ComplaintWalk(Random random) {
    this.random = random;
    this.life = new RandomComplaint(random, MONDAY);
  }

  void toTheEnd() {
    passTo(MONDAY.plusSeconds(300));
    for (var step = 0; step < STEPS; step++) {
      life.step(now);
      passTo(now.plus(aWhile()));
    }
    passTo(now.plus(ALL_HAS_ARRIVED));
  }

  int heard() {
    return heard;
  }

  /** Where it had no clock. */
  List<String> found(String where) {
    return found.stream().map(each -> where + ": " + each).toList();
  }

  private Duration aWhile() {
    return switch (random.nextInt(6)) {
      case 0 -> Duration.ofHours(random.nextInt(24 * 45));
      case 1, 2 -> Duration.ofHours(random.nextInt(60));
      default -> Duration.ofMinutes(1 + random.nextInt(300));
    };
  }

  private void passTo(Instant then) {
    underWay.addAll(life.takeNews());
    while (nextEvent().isBefore(then)) {
      now = nextEvent().isAfter(now) ? nextEvent() : now;
      if (!underWay.isEmpty() && !underWay.element().arrivesAt().isAfter(now)) {
        bench.hear(underWay.remove());
        heard++;
      } else {
        bench.fireNext(now);
      }
      underWay.addAll(life.takeNews());
      look();
    }
    now = then;
  }

  private Instant nextEvent() {
    var arrival = underWay.isEmpty() ? Instant.MAX : underWay.element().arrivesAt();
    return bench.nextWake().filter(arrival::isAfter).orElse(arrival);
  }

  /** complaint-service hears of an expired timer as it is told. */
  private void told(Entry entry) {
    if (entry.data() instanceof SlaTimerExpired expired) {
      switch (expired.timer()) {
        case COMPLAINT_REPLY -> life.replyIsOver(expired.requestId(), now);
        case COMPLAINT_CLOSING -> life.windowIsOver(expired.clock().cycle(), now);
        case STAKEHOLDER_SILENCE, REOPEN_WINDOW -> found.add("a timer of a consultation");
      }
    }
  }

  private void look() {
    bench.cases().filter(facts -> !isCovered(facts)).forEach(this::complain);
  }

  private void complain(CaseFacts facts) {
    found.add(now + " nothing is owed for " + facts.cycles().toList());
  }

  /** Armed, or missed and unmet, or an armed timer while it waits or after the answer. */
  private boolean isCovered(CaseFacts facts) {
    var cycle = facts.cycles().reduce((_, later) -> later).orElseThrow();
    return isOver(cycle)
        || bench.clocksOf(facts).stream()
            .filter(clock -> clock.obligation().cycle() == cycle.number())
            .anyMatch(clock -> covers(clock, cycle));
  }

  private static boolean isOver(Cycle cycle) {
    return List.of(FactKind.CLOSED, FactKind.REJECTED, FactKind.REDIRECTED, FactKind.WITHDRAWN)
        .stream()
        .anyMatch(end -> cycle.first(end).isPresent());
  }

  private boolean covers(SlaClock clock, Cycle cycle) {
    var isUnderWay = !underWay.isEmpty();
    return switch (clock.state()) {
      case RUNNING ->
          clock.nextWake().isPresent() && (!clock.obligation().isTimer() || waits(clock, cycle));
      case MISSED -> clock.fulfilment().isEmpty();
      case EXPIRED -> isUnderWay;
      case PAUSED, MET, CANCELLED, UNCOMPUTABLE -> false;
    };
  }

  private static boolean waits(SlaClock timer, Cycle cycle) {
    return timer.obligation().kind() == ClockKind.COMPLAINT_CLOSING
        ? Endings.responded(cycle).isPresent()
        : !cycle.pauses().isEmpty() && cycle.pauses().getLast().to() == null;
  }
}
