package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Ids;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Cycle;
import id.tanggap.sla.facts.Handling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes the clocks of one case to where its facts are, by the table of {@link Duties}. Decides;
 * does no I/O: what has to be told and kept is asked for afterwards.
 */
final class Settling {

  private final CaseFacts facts;
  private final Rulebook rules;
  private final Moment moment;
  private final List<SlaClock> known;
  private final List<SlaClock> begun = new ArrayList<>();
  private final List<SlaClock> handedOver = new ArrayList<>();
  private final List<Entry> told = new ArrayList<>();

  Settling(CaseFacts facts, List<SlaClock> known, Rulebook rules, Moment moment) {
    this.facts = facts;
    this.rules = rules;
    this.moment = moment;
    this.known = new ArrayList<>(known);
  }

  /** Starts what is owed and lets every clock follow what is known. */
  Settling everything() {
    for (var duty : Duties.of(facts.kind())) {
      facts.cycles().filter(Cycle::isOfThisSystem).forEach(cycle -> begin(duty, cycle));
      known.stream()
          .filter(clock -> clock.obligation().kind() == duty.kind())
          .forEach(clock -> follow(clock, duty));
    }
    return this;
  }

  /** FF-7c2: a period has closed, so the next one begins; the others stand where they stood. */
  Settling nextPeriod(SlaClock closed) {
    var duty = Duties.of(closed.obligation().kind());
    var cycle = facts.cycle(closed.obligation().cycle()).orElseThrow();
    beginAfter(closed, duty, cycle);
    begun.forEach(next -> follow(next, duty));
    return this;
  }

  /** What has to be journalled, in this order. */
  List<Entry> told() {
    return told;
  }

  /** The clocks that are new. */
  List<SlaClock> begun() {
    return begun;
  }

  /** The clocks that are somebody else's now. */
  List<SlaClock> handedOver() {
    return handedOver;
  }

  /** All clocks, the new ones included. */
  List<SlaClock> clocks() {
    return known;
  }

  private void begin(Duty duty, Cycle cycle) {
    var count = rules.of(duty.kind());
    var last = lastPeriod(duty, cycle);
    var owed = duty.starts().apply(cycle, count).filter(this::isNew).toList();
    owed.forEach(it -> start(duty, served(new Owed(it, cycle, count))));
    last.ifPresent(closed -> beginAfter(closed, duty, cycle));
  }

  /** Of periods only the next one: it brings the one after it when it closes, so none holds up. */
  private void beginAfter(SlaClock last, Duty duty, Cycle cycle) {
    var closed = Owed.of(last, cycle, rules.of(last));
    Progress.after(closed, rules.of(duty.kind())).ifPresent(it -> start(duty, it));
  }

  private Optional<SlaClock> lastPeriod(Duty duty, Cycle cycle) {
    return known.stream()
        .filter(clock -> clock.obligation().kind() == duty.kind())
        .filter(clock -> clock.obligation().isPeriodic())
        .filter(clock -> clock.obligation().cycle() == cycle.number())
        .max(Comparator.comparing(clock -> clock.obligation().period()));
  }

  private boolean isNew(Obligation owed) {
    return known.stream().noneMatch(clock -> clock.obligation().equals(owed));
  }

  private void start(Duty duty, Owed owed) {
    var standing = duty.standing(owed);
    var clock = SlaClock.of(Ids.next(), owed, handling(owed.obligation()), standing, heard(owed));
    told.addAll(clock.started(standing, begins(owed), moment.now()));
    known.add(clock);
    begun.add(clock);
  }

  private void follow(SlaClock clock, Duty duty) {
    var cycle = facts.cycle(clock.obligation().cycle()).orElseThrow();
    var standing = duty.standing(served(Owed.of(clock, cycle, rules.of(clock))));
    var handling = handling(clock.obligation());
    if (!handling.equals(clock.handling())) {
      handedOver.add(clock);
    }
    told.addAll(clock.follow(standing, handling, facts.asker(), moment));
  }

  /** beside the solution in whose time it is owed, which has begun before it. */
  private Owed served(Owed owed) {
    return owed.obligation().servesSolution() ? owed.within(solutionOf(owed.cycle())) : owed;
  }

  private Owed solutionOf(Cycle cycle) {
    return known.stream()
        .filter(clock -> clock.obligation().isSolution())
        .filter(clock -> clock.obligation().cycle() == cycle.number())
        .map(clock -> Owed.of(clock, cycle, rules.of(clock)))
        .findFirst()
        .orElseThrow();
  }

  /** FF-7c2: a period begins when the one before closes, whatever happens then. */
  private Instant begins(Owed owed) {
    return owed.obligation().isPeriodic() ? Progress.opensAt(owed) : moment.occurredAt();
  }

  /** A period after the first is known as long as the one before it. */
  private Instant heard(Owed owed) {
    return known.stream()
        .filter(clock -> clock.obligation().precedes(owed.obligation()))
        .map(clock -> clock.told().recordedAt())
        .findFirst()
        .orElse(moment.recordedAt());
  }

  /** an escalation is with a section of its own. */
  private Handling handling(Obligation owed) {
    var handling = facts.handling().orElseThrow();
    return owed.kind() == ClockKind.ESCALATION_ANSWER
        ? facts.sectionOf(owed.caseId()).map(handling::withSection).orElse(handling)
        : handling;
  }
}
