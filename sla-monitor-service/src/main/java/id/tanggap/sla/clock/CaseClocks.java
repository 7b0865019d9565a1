package id.tanggap.sla.clock;

import id.tanggap.journal.Entry;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cases;
import id.tanggap.workingtime.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps the clocks of a case where its facts are, and fires them when their time comes. */
@ApplicationScoped
public class CaseClocks {

  private final Clocks clocks;
  private final Cases cases;
  private final Counts counts;
  private final Recounting recounting;
  private final ClockBook book;
  private final Event<ClockArmed> armed;

  CaseClocks(
      Clocks clocks,
      Cases cases,
      Counts counts,
      Recounting recounting,
      ClockBook book,
      Event<ClockArmed> armed) {
    this.recounting = recounting;
    this.clocks = clocks;
    this.cases = cases;
    this.counts = counts;
    this.book = book;
    this.armed = armed;
  }

  /** Starts what is owed and lets every clock follow what was learnt. */
  void settle(CaseFacts facts, Moment moment) {
    if (facts.handling().isEmpty()) {
      return;
    }
    var known = clocks.lockedOf(facts.caseId());
    var rules = counts.inForce(facts.handling().orElseThrow().officeCode(), moment.now());
    var settled = new Settling(facts, known, rules, moment).everything();
    book.tell(settled.told());
    settled.handedOver().forEach(book::handedOver);
    clocks.persist(settled.begun());
    settled.clocks().stream()
        .flatMap(clock -> clock.nextWake().stream())
        .forEach(wakeAt -> armed.fire(new ClockArmed(wakeAt)));
  }

  /**
   * Tells what is due of these clocks, which the caller holds with their cases. Whatever else has
   * to be known is read for all of them at once, before any of them changes. They fire by the
   * calendar of now, so that a change that has not reached a clock yet lets none fire too early.
   */
  public void fire(List<SlaClock> due, Instant now) {
    var periods = due.stream().filter(clock -> clock.obligation().isPeriodic()).toList();
    var next =
        new NextPeriods(cases.held(casesOf(periods)), clocks.begunAfter(periods), counts, now);
    recounting.bringUpToDate(due, now);
    var told = new ArrayList<Entry>();
    due.forEach(clock -> told.addAll(clock.fire(counts.ladder(clock, now), now)));
    periods.stream().filter(SlaClock::hasClosed).forEach(next::beginAfter);
    told.addAll(next.told());
    book.tell(told);
    clocks.persist(next.begun());
  }

  /** The deadline as it follows from the facts now, with its working. */
  public Deadline deadline(SlaClock clock, CaseFacts facts, Instant now) {
    var cycle = facts.cycle(clock.obligation().cycle()).orElseThrow();
    var owed = Owed.of(clock, cycle, counts.of(clock, now));
    return Duties.of(clock.obligation().kind()).standing(served(clock, owed)).deadline();
  }

  private Owed served(SlaClock clock, Owed owed) {
    if (!owed.obligation().servesSolution()) {
      return owed;
    }
    var solution = clocks.solutionServedBy(clock);
    var count = counts.of(solution, owed.count().now());
    return owed.within(Owed.of(solution, owed.cycle(), count));
  }

  private static List<UUID> casesOf(List<SlaClock> periods) {
    return periods.stream().map(SlaClock::consultationId).distinct().toList();
  }
}
