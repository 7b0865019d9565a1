package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.policy.Policies;
import id.tanggap.sla.policy.Policy;
import id.tanggap.workingtime.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

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
  Rulebook rulebook(String officeCode, Instant now) {
    var calendar =
        calendars
            .current(officeCode)
            .orElseThrow(() -> new IllegalStateException("no calendar of office " + officeCode));
    return new InForce(policies.current(), calendar, now);
  }

  /** For an obligation that has begun: by the versions of then. */
  Count of(SlaClock clock, Instant now) {
    var rules = clock.rules();
    return new Count(
        policies.of(clock.obligation().kind(), rules.policyVersion()),
        () -> policies.current(ClockKind.SOLUTION),
        calendars.of(clock.handling().officeCode(), rules.calendarVersion()),
        now);
  }

  /** What is in force in one office. */
  private final class InForce implements Rulebook {

    private final Map<ClockKind, Policy> policies;
    private final WorkingCalendar calendar;
    private final Instant now;

    InForce(Map<ClockKind, Policy> policies, WorkingCalendar calendar, Instant now) {
      this.policies = policies;
      this.calendar = calendar;
      this.now = now;
    }

    @Override
    public Count of(ClockKind kind) {
      return new Count(policy(kind), () -> policy(ClockKind.SOLUTION), calendar, now);
    }

    @Override
    public Count of(SlaClock clock) {
      return Counts.this.of(clock, now);
    }

    private Policy policy(ClockKind kind) {
      return Objects.requireNonNull(policies.get(kind), "no policy of this kind");
    }
  }
}
