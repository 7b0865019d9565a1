package id.tanggap.sla.clock;

import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.journal.Ids;
import id.tanggap.journal.Journal;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Handling;
import id.tanggap.sla.policy.Policies;
import id.tanggap.workingtime.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;

/** Keeps the SOLUTION clock of a case where its facts are (FF-7b3, ON-6b, A-6). */
@ApplicationScoped
public class SolutionClocks {

  private final Clocks clocks;
  private final Calendars calendars;
  private final Policies policies;
  private final Journal journal;
  private final Event<ClockArmed> armed;

  SolutionClocks(
      Clocks clocks,
      Calendars calendars,
      Policies policies,
      Journal journal,
      Event<ClockArmed> armed) {
    this.clocks = clocks;
    this.calendars = calendars;
    this.policies = policies;
    this.journal = journal;
    this.armed = armed;
  }

  /** Starts the clock if one is owed, and lets it follow what was learnt. */
  void settle(CaseFacts facts, Moment moment) {
    if (!SolutionRule.isOwed(facts)) {
      return;
    }
    var handling = facts.handling().orElseThrow();
    var clock =
        clocks
            .locked(facts.caseId(), ClockKind.SOLUTION, facts.cycle())
            .orElseGet(() -> start(facts, handling, moment));
    var standing = ruleOf(clock).standing(facts);
    journal.append(clock.follow(standing, handling, moment));
    clock.nextWake().ifPresent(wakeAt -> armed.fire(new ClockArmed(wakeAt)));
  }

  /** The deadline as it follows from the facts now, with its working. */
  public Deadline deadline(SlaClock clock, CaseFacts facts) {
    return ruleOf(clock).standing(facts).deadline();
  }

  private SlaClock start(CaseFacts facts, Handling handling, Moment moment) {
    var rule = currentRule(handling.office());
    var standing = rule.standing(facts);
    var owed =
        new Obligation(
            ClockKind.SOLUTION,
            CaseKind.CONSULTATION,
            facts.caseId(),
            facts.cycle(),
            standing.clause(),
            facts.origin());
    var rules = new Rules(rule.policy().version(), rule.calendar().version());
    var clock = SlaClock.of(Ids.next(), owed, handling, rules, standing, moment);
    journal.append(clock.started(standing, moment));
    clocks.persist(List.of(clock));
    return clock;
  }

  private SolutionRule currentRule(String office) {
    var calendar =
        calendars
            .current(office)
            .orElseThrow(() -> new IllegalStateException("no calendar of office " + office));
    return new SolutionRule(policies.current(ClockKind.SOLUTION), calendar);
  }

  private SolutionRule ruleOf(SlaClock clock) {
    var rules = clock.rules();
    return new SolutionRule(
        policies.of(ClockKind.SOLUTION, rules.policyVersion()),
        calendars.of(clock.handling().office(), rules.calendarVersion()));
  }
}
