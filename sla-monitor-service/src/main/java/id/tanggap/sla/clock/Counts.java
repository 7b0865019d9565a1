package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.policy.Policies;
import id.tanggap.sla.policy.PoliciesInForce;
import id.tanggap.sla.policy.Policy;
import id.tanggap.workingtime.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By which policy and calendar obligations are counted. */
@ApplicationScoped
class Counts {

  private final Calendars calendars;
  private final Policies policies;

  Counts(Calendars calendars, Policies policies) {
    this.calendars = calendars;
    this.policies = policies;
  }

  /**
   * The policies and the calendar of an office by which is counted now; throws
   * IllegalStateException without a calendar.
   */
  InForce inForce(String officeCode, Instant now) {
    var calendar =
        calendars
            .current(officeCode)
            .orElseThrow(() -> new IllegalStateException("no calendar of office " + officeCode));
    return inForce(calendar, now);
  }

  /** By a calendar that may not be made yet. */
  InForce inForce(WorkingCalendar calendar, Instant now) {
    return new InForce(this, policies.inForce(calendar.office().value(), now), calendar, now);
  }

  /** For an obligation that has begun: by the versions of then. */
  Count of(SlaClock clock, Instant now) {
    var rules = clock.rules();
    var office = clock.handling().officeCode();
    return new Count(
        policies.of(clock.obligation().kind(), rules.policyVersion()),
        calendars.of(office, rules.calendarVersion()),
        now);
  }

  /** The rungs of a clock as it stands. */
  Ladder ladder(SlaClock clock, Instant now) {
    var channel = clock.handling().channel();
    return Ladder.of(clock.obligation().kind(), channel, clock.term(), of(clock, now));
  }

  /** Clocks that may be behind: two questions to the database, however many offices they are of. */
  List<SlaClock> suspectedBehind(List<SlaClock> clocks, Instant now) {
    var newest = calendars.newestVersions();
    var reached = policies.officesReached(now);
    return clocks.stream()
        .filter(it -> isOlder(it, newest) || reached.contains(it.handling().officeCode()))
        .toList();
  }

  private static boolean isOlder(SlaClock clock, Map<String, Integer> newest) {
    return clock.calendarConsidered() < newest.getOrDefault(clock.handling().officeCode(), 0);
  }

  /** Whether a change of the rules has not reached a clock yet. */
  boolean isBehind(SlaClock clock, InForce inForce) {
    return clock.isOpen()
        && (clock.calendarConsidered() < inForce.calendar().version()
            || inForce.reaching(clock).isPresent());
  }

  /** For an obligation that has begun, as a change of the rules reaches it. */
  Count anew(SlaClock clock, InForce inForce) {
    var own = policies.of(clock.obligation().kind(), clock.rules().policyVersion());
    return inForce.count(inForce.reaching(clock).orElse(own));
  }

  /** What is in force in one office. */
  record InForce(Counts counts, PoliciesInForce policies, WorkingCalendar calendar, Instant now)
      implements Rulebook {

    @Override
    public Count of(ClockKind kind) {
      return count(policies.of(kind));
    }

    @Override
    public Count of(SlaClock clock) {
      return counts.of(clock, now);
    }

    private Count count(Policy policy) {
      return new Count(policy, calendar, now);
    }

    /** A verdict was given by the policy of then. */
    Optional<Policy> reaching(SlaClock clock) {
      return clock.state().isUndecided()
          ? policies.reaching(clock.obligation().kind(), clock.rules().policyVersion())
          : Optional.empty();
    }
  }
}
