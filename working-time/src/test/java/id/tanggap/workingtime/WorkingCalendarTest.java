package id.tanggap.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts as a working day and which hours are kept on it. */
class WorkingCalendarTest {

  private static final WorkingCalendar PONTIANAK = Seed.calendar("042");
  private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 19);

  @Test
  void a_joint_leave_is_not_a_working_day() {
    var day = PONTIANAK.dayOn(LocalDate.of(2026, 12, 24));

    assertThat(day)
        .isInstanceOfSatisfying(
            CalendarDay.NonWorking.class,
            it ->
                assertThat(it.reason())
                    .isInstanceOfSatisfying(
                        NonWorkingReason.Off.class,
                        off -> assertThat(off.dayOff().kind()).isEqualTo(DayKind.JOINT_LEAVE)));
  }

  @Test
  void a_weekend_is_not_a_working_day() {
    assertThat(PONTIANAK.dayOn(SATURDAY))
        .isEqualTo(new CalendarDay.NonWorking(SATURDAY, new NonWorkingReason.Weekend()));
  }

  @Test
  void an_extra_working_saturday_keeps_the_hours_of_friday() {
    var calendar = with(entry(SATURDAY, DayKind.EXTRA_WORKING_DAY));

    assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
    assertThat(calendar.hoursOn(Schedule.OFFICE, SATURDAY))
        .containsExactly(span("07:30", "11:30"), span("13:00", "16:30"));
  }

  @Test
  void an_extra_working_saturday_may_have_hours_of_its_own() {
    var longSaturday = hours(Set.of(DayOfWeek.SATURDAY), List.of(span("08:00", "20:00")), SATURDAY);
    var calendar = with(List.of(entry(SATURDAY, DayKind.EXTRA_WORKING_DAY)), longSaturday);

    assertThat(calendar.nextClosing(Seed.wib("2026-12-18T17:00")))
        .isEqualTo(Seed.wib("2026-12-19T20:00"));
  }

  @Test
  void hours_alone_make_no_working_day_of_a_saturday() {
    var calendar =
        with(
            List.of(),
            hours(Set.of(DayOfWeek.SATURDAY), List.of(span("08:00", "12:00")), SATURDAY));

    assertThat(calendar.isWorkingDay(SATURDAY)).isFalse();
    assertThat(calendar.hoursOn(Schedule.OFFICE, SATURDAY)).isEmpty();
  }

  @Test
  void an_extra_working_day_beats_the_joint_leave_it_falls_on() {
    var date = LocalDate.of(2026, 12, 24);

    assertThat(with(entry(date, DayKind.EXTRA_WORKING_DAY)).isWorkingDay(date)).isTrue();
  }

  @Test
  void a_closure_beats_an_extra_working_day() {
    var calendar =
        with(entry(SATURDAY, DayKind.EXTRA_WORKING_DAY), entry(SATURDAY, DayKind.OFFICE_CLOSURE));

    assertThat(calendar.isWorkingDay(SATURDAY)).isFalse();
  }

  @Test
  void ramadan_hours_win_while_they_are_valid() {
    assertThat(PONTIANAK.nextClosing(Seed.wib("2026-02-18T10:00")))
        .isEqualTo(Seed.wib("2026-02-18T16:00"));
    assertThat(PONTIANAK.nextClosing(Seed.wib("2026-02-19T10:00")))
        .isEqualTo(Seed.wib("2026-02-19T15:00"));
  }

  @Test
  void a_power_failure_shortens_one_date_only() {
    var date = LocalDate.of(2026, 11, 25);
    var calendar =
        with(List.of(), hours(Set.of(DayOfWeek.WEDNESDAY), List.of(span("07:30", "10:00")), date));

    assertThat(calendar.closingsBetween(Seed.wib("2026-11-24T00:00"), Seed.wib("2026-11-27T00:00")))
        .containsExactly(
            Seed.wib("2026-11-24T16:00"),
            Seed.wib("2026-11-25T10:00"),
            Seed.wib("2026-11-26T16:00"));
  }

  @Test
  void a_weekday_without_office_hours_is_not_a_working_day() {
    var date = LocalDate.of(2026, 11, 25);
    var calendar = with(List.of(), hours(Set.of(DayOfWeek.WEDNESDAY), List.of(), date));

    assertThat(calendar.dayOn(date))
        .isEqualTo(new CalendarDay.NonWorking(date, new NonWorkingReason.NoOfficeHours()));
  }

  @Test
  void two_rows_of_hours_that_contradict_each_other_are_refused() {
    var date = LocalDate.of(2026, 11, 25);
    var shorter = hours(Set.of(DayOfWeek.WEDNESDAY), List.of(span("07:30", "10:00")), date);
    var closed = hours(Set.of(DayOfWeek.WEDNESDAY), List.of(), date);

    assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(), shorter, closed));
  }

  @Test
  void the_next_closing_after_a_closing_is_that_of_the_next_working_day() {
    assertThat(PONTIANAK.nextClosing(Seed.wib("2026-11-27T16:30")))
        .isEqualTo(Seed.wib("2026-11-30T16:00"));
  }

  @Test
  void a_closing_belongs_to_the_stretch_it_begins_and_not_to_the_one_it_ends() {
    var close = Seed.wib("2026-11-24T16:00");

    assertThat(PONTIANAK.closingsBetween(close, close.plusSeconds(1))).containsExactly(close);
    assertThat(PONTIANAK.closingsBetween(close.minusSeconds(1), close)).isEmpty();
    assertThat(PONTIANAK.closingsBetween(close.plusSeconds(1), close)).isEmpty();
  }

  @Test
  void service_time_leaves_out_the_break_and_the_night() {
    assertThat(
            Measured.serviceTimeBetween(
                PONTIANAK, Seed.wib("2026-11-24T11:30"), Seed.wib("2026-11-25T08:10")))
        .isEqualTo(Duration.ofMinutes(30 + 120 + 10));
  }

  @Test
  void a_year_that_is_not_complete_is_never_answered_as_if_it_had_no_holidays() {
    var newYear = LocalDate.of(2028, 1, 3);

    assertThat(PONTIANAK.dayOn(newYear)).isEqualTo(new CalendarDay.Unknown(newYear));
    assertThatExceptionOfType(YearNotComplete.class)
        .isThrownBy(() -> PONTIANAK.isWorkingDay(newYear))
        .satisfies(it -> assertThat(it.year()).isEqualTo(Year.of(2028)));
    assertThatExceptionOfType(YearNotComplete.class)
        .isThrownBy(() -> PONTIANAK.hoursOn(Schedule.SERVICE, newYear));
    assertThatExceptionOfType(YearNotComplete.class)
        .isThrownBy(() -> PONTIANAK.nextClosing(Seed.wib("2027-12-31T17:00")));
    assertThatExceptionOfType(YearNotComplete.class)
        .isThrownBy(
            () ->
                Measured.serviceTimeBetween(
                    PONTIANAK, Seed.wib("2027-12-31T08:00"), Seed.wib("2028-01-01T00:01")));
  }

  @Test
  void the_last_instant_of_a_complete_year_is_still_answered() {
    assertThat(
            Measured.serviceTimeBetween(
                PONTIANAK, Seed.wib("2027-12-31T14:50"), Seed.wib("2028-01-01T00:00")))
        .isEqualTo(Duration.ofMinutes(10));
  }

  private static WorkingCalendar with(DayOff... extra) {
    return with(List.of(extra));
  }

  private static WorkingCalendar with(List<DayOff> extraDays, WeeklyHours... extraHours) {
    var days = new ArrayList<>(Seed.daysOff());
    days.addAll(extraDays);
    var hours = new ArrayList<>(Seed.weeklyHours("042"));
    hours.addAll(List.of(extraHours));
    return WorkingCalendar.of(new OfficeCode("042"), 2, Seed.WIB, Seed.COMPLETE, days, hours);
  }

  private static DayOff entry(LocalDate date, DayKind kind) {
    return new DayOff(date, kind, "Keputusan kantor", "Decision of the office", "ND-12/2026");
  }

  private static WeeklyHours hours(
      Set<DayOfWeek> weekdays, List<TimeSpan> intervals, LocalDate date) {
    return new WeeklyHours(Schedule.OFFICE, Period.NORMAL, weekdays, intervals, date, date);
  }

  private static TimeSpan span(String from, String to) {
    return new TimeSpan(LocalTime.parse(from), LocalTime.parse(to));
  }
}
