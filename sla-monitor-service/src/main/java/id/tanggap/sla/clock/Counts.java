package id.tanggap.sla.clock;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** By which policy and calendar obligations are counted. */
@ApplicationScoped
class Counts {

  private final Calendars calendars;
  private final Policies policies;

  Counts(Calendars calendars, Policies policies) {
    this.calendars = calendars;
    this.policies = policies;
  }

  /** For an obligation that begins now; throws IllegalStateException without a calendar. */
  Count current(ClockKind kind, String officeCode, Instant now) {
    var calendar =
        calendars
            .current(officeCode)
            .orElseThrow(() -> new IllegalStateException("no calendar of office " + officeCode));
    return new Count(policies.current(kind), policies.current(ClockKind.SOLUTION), calendar, now);
  }

  /** For an obligation that has begun: by the versions of then. */
  Count of(SlaClock clock, Instant now) {
    var rules = clock.rules();
    return new Count(
        policies.of(clock.obligation().kind(), rules.policyVersion()),
        policies.current(ClockKind.SOLUTION),
        calendars.of(clock.handling().officeCode(), rules.calendarVersion()),
        now);
  }
}
