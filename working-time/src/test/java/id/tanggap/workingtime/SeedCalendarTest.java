package id.tanggap.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped data gives the figures of the service standard, sections 1.4 and 4.1. */
class SeedCalendarTest {

  private static final WorkingCalendar PONTIANAK = Seed.calendar("042");

  @ParameterizedTest
  @CsvSource({"2024, 238", "2025, 237", "2026, 240", "2027, 242"})
  void a_year_has_the_working_days_of_the_decrees(int year, long workingDays) {
    var first = Year.of(year).atDay(1);
    var days = first.datesUntil(first.with(TemporalAdjusters.firstDayOfNextYear()));

    assertThat(days.filter(PONTIANAK::isWorkingDay).count()).isEqualTo(workingDays);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-26",
    "2026-11-27, 2026-12-02",
    "2026-11-28, 2026-12-03",
    "2026-12-22, 2026-12-29",
    "2026-12-31, 2027-01-07",
    "2026-05-26, 2026-06-03"
  })
  void three_working_days_end_on_the_golden_date(String visit, LocalDate due) {
    var deadline = Measured.grossSolution(PONTIANAK, Seed.wib(visit + "T10:00"), 3);

    assertThat(deadline)
        .isInstanceOfSatisfying(
            Due.class, it -> assertThat(LocalDate.ofInstant(it.at(), Seed.WIB)).isEqualTo(due));
  }

  @Test
  void every_day_off_has_its_decree_and_no_date_comes_twice() {
    assertThat(Seed.daysOff()).hasSize(108).extracting(DayOff::date).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"042", "079"})
  void an_office_has_hours_on_every_working_day(String office) {
    var calendar = Seed.calendar(office);
    var days = LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2028, 1, 1));

    assertThat(days.filter(calendar::isWorkingDay))
        .allSatisfy(
            day -> {
              assertThat(calendar.hoursOn(Schedule.OFFICE, day)).isNotEmpty();
              assertThat(calendar.hoursOn(Schedule.SERVICE, day)).isNotEmpty();
            });
  }
}
