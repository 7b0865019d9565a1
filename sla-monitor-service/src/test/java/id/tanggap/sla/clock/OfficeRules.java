package id.tanggap.sla.clock;

import static id.tanggap.sla.policy.Setting.ASPIRATION_WORKING_DAYS;
import static id.tanggap.sla.policy.Setting.CALENDAR_DAYS;
import static id.tanggap.sla.policy.Setting.EVERY_WORKING_DAYS;
import static id.tanggap.sla.policy.Setting.FIRST_REMINDER_WORKING_DAYS;
import static id.tanggap.sla.policy.Setting.HOURS;
import static id.tanggap.sla.policy.Setting.INFORMATION_WORKING_DAYS;
import static id.tanggap.sla.policy.Setting.MINUTES;
import static id.tanggap.sla.policy.Setting.NON_SUPERVISORY_WORKING_DAYS;
import static id.tanggap.sla.policy.Setting.PAUSE_AWAITING_STAKEHOLDER;
import static id.tanggap.sla.policy.Setting.SECOND_REMINDER_WORKING_DAYS;
import static id.tanggap.sla.policy.Setting.SUPERVISORY_WORKING_DAYS;
import static id.tanggap.sla.policy.Setting.WORKING_DAYS;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.PolicyKind;
import id.tanggap.sla.policy.Policy;
import id.tanggap.sla.policy.PolicySetting;
import id.tanggap.sla.policy.Setting;
import id.tanggap.workingtime.DayKind;
import id.tanggap.workingtime.DayOff;
import id.tanggap.workingtime.OfficeCode;
import id.tanggap.workingtime.Period;
import id.tanggap.workingtime.Schedule;
import id.tanggap.workingtime.TimeSpan;
import id.tanggap.workingtime.WeeklyHours;
import id.tanggap.workingtime.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The usual policies and a plain calendar, for tests that need no database. */
record OfficeRules(Instant now) implements Rulebook {

  private static final String TEST = "test";
  private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(
          new OfficeCode("042"),
          1,
          ZoneId.of("Asia/Pontianak"),
          Set.of(Year.of(2026), Year.of(2027)),
          List.of(
              holiday(LocalDate.of(2026, 12, 24)),
              holiday(LocalDate.of(2026, 12, 25)),
              holiday(LocalDate.of(2027, 1, 1))),
          List.of(hours(Schedule.OFFICE, 8, 16), hours(Schedule.SERVICE, 8, 15)));

  private static final Map<ClockKind, Policy> OF_COMPLAINTS =
      Map.of(
          ClockKind.COMPLAINT_VERIFICATION,
              policy(ClockKind.COMPLAINT_VERIFICATION, Map.of(WORKING_DAYS, said("3"))),
          ClockKind.COMPLAINT_FOLLOW_UP,
              policy(ClockKind.COMPLAINT_FOLLOW_UP, Map.of(WORKING_DAYS, said("5"))),
          ClockKind.COMPLAINT_RESPONSE,
              policy(
                  ClockKind.COMPLAINT_RESPONSE,
                  Map.of(
                      INFORMATION_WORKING_DAYS, said("5"),
                      ASPIRATION_WORKING_DAYS, said("5"),
                      NON_SUPERVISORY_WORKING_DAYS, said("14"),
                      SUPERVISORY_WORKING_DAYS, said("60"))),
          ClockKind.COMPLAINT_REPLY,
              policy(ClockKind.COMPLAINT_REPLY, Map.of(CALENDAR_DAYS, said("30"))),
          ClockKind.INCIDENT_NOTICE, policy(ClockKind.INCIDENT_NOTICE, Map.of(HOURS, said("72"))),
          ClockKind.PERSONAL_DATA_REQUEST,
              policy(ClockKind.PERSONAL_DATA_REQUEST, Map.of(HOURS, said("72"))),
          ClockKind.COMPLAINT_CLOSING,
              policy(ClockKind.COMPLAINT_CLOSING, Map.of(WORKING_DAYS, said("10"))));

  private static final Map<ClockKind, Policy> POLICIES =
      Map.of(
          ClockKind.DESK_TIME, policy(ClockKind.DESK_TIME, Map.of(MINUTES, said("20"))),
          ClockKind.SOLUTION,
              policy(
                  ClockKind.SOLUTION,
                  Map.of(WORKING_DAYS, said("3"), PAUSE_AWAITING_STAKEHOLDER, said("true"))),
          ClockKind.PROGRESS,
              policy(
                  ClockKind.PROGRESS,
                  Map.of(EVERY_WORKING_DAYS, said("1"), PAUSE_AWAITING_STAKEHOLDER, said("true"))),
          ClockKind.ESCALATION_ANSWER,
              policy(ClockKind.ESCALATION_ANSWER, Map.of(WORKING_DAYS, said("1"))),
          ClockKind.STAKEHOLDER_SILENCE,
              policy(
                  ClockKind.STAKEHOLDER_SILENCE,
                  Map.of(
                      WORKING_DAYS, said("10"),
                      FIRST_REMINDER_WORKING_DAYS, said("3"),
                      SECOND_REMINDER_WORKING_DAYS, said("7"))),
          ClockKind.REOPEN_WINDOW,
              policy(ClockKind.REOPEN_WINDOW, Map.of(WORKING_DAYS, said("5"))));

  @Override
  public Count of(ClockKind kind) {
    return new Count(policyOf(kind), CALENDAR, now);
  }

  @Override
  public Count of(SlaClock clock) {
    return of(clock.obligation().kind());
  }

  private static Policy policyOf(ClockKind kind) {
    return Objects.requireNonNull(POLICIES.getOrDefault(kind, OF_COMPLAINTS.get(kind)));
  }

  private static Policy policy(ClockKind kind, Map<Setting, PolicySetting> settings) {
    return new Policy(PolicyKind.valueOf(kind.name()), 1, settings);
  }

  private static PolicySetting said(String value) {
    return new PolicySetting(value, TEST);
  }

  private static DayOff holiday(LocalDate date) {
    return new DayOff(date, DayKind.NATIONAL_HOLIDAY, "Libur", "Holiday", TEST);
  }

  private static WeeklyHours hours(Schedule schedule, int from, int to) {
    var span = new TimeSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
    return new WeeklyHours(schedule, Period.NORMAL, WEEKDAYS, List.of(span), ALWAYS, null);
  }
}
