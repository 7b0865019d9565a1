package id.tanggap.sla.clock;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.journal.Ids;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cases;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.facts.Handling;
import id.tanggap.workingtime.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;

/** Keeps the clocks of a case where its facts are, and fires them when their time comes. */
@ApplicationScoped
public class CaseClocks {

  private final Clocks clocks;
  private final Cases cases;
  private final Counts counts;
  private final ClockBook book;
  private final Event<ClockArmed> armed;

  CaseClocks(Clocks clocks, Cases cases, Counts counts, ClockBook book, Event<ClockArmed> armed) {
    this.clocks = clocks;
    this.cases = cases;
    this.counts = counts;
    this.book = book;
    this.armed = armed;
  }

  /** Starts what is owed and lets every clock follow what was learnt; history has no clocks. */
  void settle(CaseFacts facts, Moment moment) {
    if (facts.handling().isEmpty() || facts.origin() == Origin.HISTORICAL) {
      return;
    }
    var known = new ArrayList<>(clocks.lockedOf(facts.caseId()));
    var inForce = counts.inForce(facts.handling().orElseThrow().officeCode(), moment.now());
    for (var duty : Duties.TABLE) {
      var count = inForce.of(duty.kind());
      facts.cycles().forEach(cycle -> begin(duty, cycle, count, facts, known, moment));
      known.stream()
          .filter(clock -> clock.obligation().kind() == duty.kind())
          .forEach(clock -> follow(clock, duty, facts, moment));
    }
  }

  /** Tells what is due of these clocks, which the caller holds with their cases. */
  public void fire(List<SlaClock> due, Instant now) {
    book.tell(due.stream().flatMap(it -> it.fire(ladder(it, now), now).stream()).toList());
    latestPeriods(due).forEach(clock -> beginAfter(clock, now));
  }

  /** After a long absence many periods of one case close at once; the latest begins the next. */
  private static Collection<SlaClock> latestPeriods(List<SlaClock> due) {
    return due.stream()
        .filter(clock -> clock.obligation().isPeriodic())
        .collect(
            toMap(
                clock -> List.of(clock.consultationId(), clock.obligation().cycle()),
                clock -> clock,
                BinaryOperator.maxBy(comparing(CaseClocks::period))))
        .values();
  }

  private static int period(SlaClock clock) {
    return Objects.requireNonNull(clock.obligation().period());
  }

  /** FF-7c2: the period has closed, so the next one begins; the others stand where they stood. */
  private void beginAfter(SlaClock closed, Instant now) {
    var facts = cases.locked(closed.consultationId());
    var duty = Duties.of(closed.obligation().kind());
    var cycle = facts.cycle(closed.obligation().cycle()).orElseThrow();
    var count = counts.inForce(closed.handling().officeCode(), now).of(duty.kind());
    var before = clocks.lockedOf(facts.caseId());
    var known = new ArrayList<>(before);
    var moment = Moment.firing(closed, now);
    begin(duty, cycle, count, facts, known, moment);
    known.stream().skip(before.size()).forEach(begun -> follow(begun, duty, facts, moment));
  }

  /** The deadline as it follows from the facts now, with its working. */
  public Deadline deadline(SlaClock clock, CaseFacts facts, Instant now) {
    return standing(clock, Duties.of(clock.obligation().kind()), facts, now).deadline();
  }

  private void begin(
      Duty duty, Cycle cycle, Count count, CaseFacts facts, List<SlaClock> known, Moment moment) {
    duty.starts()
        .apply(cycle, count)
        .filter(owed -> known.stream().noneMatch(clock -> clock.obligation().equals(owed)))
        .map(owed -> new Owed(owed, cycle, count))
        .forEach(owed -> known.add(start(duty, owed, facts, known, moment)));
  }

  private SlaClock start(
      Duty duty, Owed owed, CaseFacts facts, List<SlaClock> known, Moment moment) {
    var standing = duty.standing(owed);
    var handling = handling(owed.obligation(), facts);
    var heard = heard(owed.obligation(), known, moment);
    var clock = SlaClock.of(Ids.next(), owed, handling, standing, heard);
    book.tell(clock.started(standing, begins(owed, moment), moment.now()));
    clocks.persist(clock);
    return clock;
  }

  /** FF-7c2: a period begins when the one before closes, whatever happens then. */
  private static Instant begins(Owed owed, Moment moment) {
    return owed.obligation().isPeriodic() ? Progress.opensAt(owed) : moment.occurredAt();
  }

  /** A period after the first is known as long as the one before it. */
  private static Instant heard(Obligation owed, List<SlaClock> known, Moment moment) {
    return known.stream()
        .filter(clock -> clock.obligation().precedes(owed))
        .map(clock -> clock.told().recordedAt())
        .findFirst()
        .orElse(moment.recordedAt());
  }

  private void follow(SlaClock clock, Duty duty, CaseFacts facts, Moment moment) {
    var standing = standing(clock, duty, facts, moment.now());
    var handling = handling(clock.obligation(), facts);
    var before = clock.handling();
    book.tell(clock.follow(standing, handling, facts.asker(), moment));
    book.follows(clock, before);
    clock.nextWake().ifPresent(wakeAt -> armed.fire(new ClockArmed(wakeAt)));
  }

  private Standing standing(SlaClock clock, Duty duty, CaseFacts facts, Instant now) {
    var cycle = facts.cycle(clock.obligation().cycle()).orElseThrow();
    return duty.standing(new Owed(clock.obligation(), cycle, counts.of(clock, now)));
  }

  private Ladder ladder(SlaClock clock, Instant now) {
    var channel = clock.handling().channel();
    return Ladder.of(clock.obligation().kind(), channel, clock.term(), counts.of(clock, now));
  }

  /** an escalation is with a section of its own. */
  private static Handling handling(Obligation owed, CaseFacts facts) {
    var handling = facts.handling().orElseThrow();
    return owed.kind() == ClockKind.ESCALATION_ANSWER
        ? facts.sectionOf(owed.caseId()).map(handling::withSection).orElse(handling)
        : handling;
  }
}
