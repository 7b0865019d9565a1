package id.tanggap.sla.clock;

import id.tanggap.sla.policy.Policy;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.WorkingCalendar;
import java.time.Instant;
import java.util.List;

/** By what an obligation is counted: its policy, the calendar of the office, and now. */
record Count(Policy policy, WorkingCalendar calendar, Instant now) {

  Rules rules() {
    return new Rules(policy.version(), calendar.version());
  }

  int number(Setting setting) {
    return policy.number(setting);
  }

  boolean pausesWhileAwaited() {
    return policy.says(Setting.PAUSE_AWAITING_STAKEHOLDER);
  }

  /** OFFICE close so many working days after an instant. */
  Deadline closeAfter(Instant from, Setting workingDays) {
    return Deadlines.solution(calendar, from, number(workingDays), List.of());
  }
}
