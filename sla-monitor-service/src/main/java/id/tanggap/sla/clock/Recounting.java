package id.tanggap.sla.clock;

import static java.util.stream.Collectors.groupingBy;

import id.tanggap.journal.Entry;
import id.tanggap.sla.facts.Cases;
import id.tanggap.workingtime.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * brings clocks up to the calendar and the policies in force. A deadline moves with its
 * reason, never to before the date already told; a verdict is amended openly where a closure known
 * only afterwards would have kept the promise, and otherwise stands.
 */
@ApplicationScoped
public class Recounting {

  private final Clocks clocks;
  private final Cases cases;
  private final Counts counts;
  private final ClockBook book;

  Recounting(Clocks clocks, Cases cases, Counts counts, ClockBook book) {
    this.clocks = clocks;
    this.cases = cases;
    this.counts = counts;
    this.book = book;
  }

  /** Whichever of these clocks are behind; the caller holds them with their cases. */
  public void bringUpToDate(List<SlaClock> clocks, Instant now) {
    counts.suspectedBehind(clocks, now).stream()
        .collect(groupingBy(clock -> clock.handling().officeCode()))
        .forEach((office, those) -> bringUpToDate(those, counts.inForce(office, now)));
  }

  /** Of these clocks those whose deadline would be another one by a calendar not made yet. */
  public List<Prospect> prospects(List<SlaClock> clocks, WorkingCalendar calendar, Instant now) {
    cases.prefetch(clocks.stream().map(SlaClock::consultationId).distinct().toList());
    var wouldBe = counts.inForce(calendar, now);
    return clocks.stream().flatMap(clock -> prospect(clock, wouldBe).stream()).toList();
  }

  private Optional<Prospect> prospect(SlaClock clock, Counts.InForce wouldBe) {
    var standing = anew(clock, wouldBe).standing();
    var term = standing.term();
    var moves = !Objects.equals(clock.term().dueAt(), term.dueAt());
    return moves && !standsAsJudged(clock, standing)
        ? Optional.of(new Prospect(clock, term.dueAt(), term.provisionalDueDate()))
        : Optional.empty();
  }

  private void bringUpToDate(List<SlaClock> held, Counts.InForce inForce) {
    var behind = held.stream().filter(clock -> counts.isBehind(clock, inForce)).toList();
    if (!behind.isEmpty()) {
      cases.prefetch(behind.stream().map(SlaClock::consultationId).distinct().toList());
      var along = takenAlong(behind, inForce);
      var moving = Stream.concat(behind.stream(), along.stream());
      book.tell(moving.flatMap(clock -> recount(clock, inForce).stream()).toList());
    }
  }

  /** what is owed in the time of a solution that another policy moves. */
  private List<SlaClock> takenAlong(List<SlaClock> behind, Counts.InForce inForce) {
    var moved =
        behind.stream()
            .filter(clock -> clock.obligation().isSolution())
            .filter(clock -> inForce.reaching(clock).isPresent())
            .map(SlaClock::consultationId)
            .toList();
    return moved.isEmpty()
        ? List.of()
        : clocks.lockedServing(moved).stream()
            .filter(clock -> clock.isOpen() && !behind.contains(clock))
            .toList();
  }

  private List<Entry> recount(SlaClock clock, Counts.InForce inForce) {
    var anew = anew(clock, inForce);
    if (standsAsJudged(clock, anew.standing())) {
      clock.unmovedBy(inForce.calendar().version());
      return List.of();
    }
    var before = counts.ladder(clock, inForce.now());
    return clock.recount(anew.owed(), anew.standing(), before, inForce.now());
  }

  /** How a clock would stand by these rules; changes nothing. */
  private Anew anew(SlaClock clock, Counts.InForce inForce) {
    var facts = cases.find(clock.consultationId()).orElseThrow();
    var duty = Duties.of(clock.obligation().kind());
    var cycle = facts.cycle(clock.obligation().cycle()).orElseThrow();
    var count = counts.anew(clock, inForce);
    var owed = served(clock, Owed.of(clock, cycle, count), inForce);
    var standing = duty.standing(owed);
    if (!standing.term().forgets(clock.term())) {
      return new Anew(owed, standing);
    }
    var kept = owed.notBefore(clock.term().dueAt());
    return new Anew(kept, duty.standing(kept));
  }

  private Owed served(SlaClock clock, Owed owed, Counts.InForce inForce) {
    return owed.obligation().servesSolution()
        ? owed.within(anew(clocks.solutionServedBy(clock), inForce).owed())
        : owed;
  }

  /** What was fulfilled too late and still would be: the verdict was given, so it stands. */
  private static boolean standsAsJudged(SlaClock clock, Standing standing) {
    var dueAt = standing.term().dueAt();
    var outcome = standing.outcome();
    return clock.state() == ClockState.MISSED
        && clock.fulfilment().isPresent()
        && (dueAt == null || outcome == null || outcome.at().isAfter(dueAt));
  }

  /** An obligation by other rules, and how it stands by them. */
  private record Anew(Owed owed, Standing standing) {}
}
