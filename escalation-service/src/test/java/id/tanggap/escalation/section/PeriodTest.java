package id.tanggap.escalation.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.problem.Wording;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A period in the words of who is refused because of it. */
class PeriodTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-02-01");

  @Test
  void a_period_is_told_with_both_of_its_ends() {
    assertThat(new Period(FIRST, LocalDate.parse("2026-11-30")).said())
        .isEqualTo(
            new Wording(
                "Masanya dari 2026-02-01 sampai 2026-11-30",
                "It lasts from 2026-02-01 to 2026-11-30"));
  }

  @Test
  void an_open_end_is_told_as_one() {
    assertThat(new Period(FIRST, null).said())
        .isEqualTo(
            new Wording(
                "Masanya dari 2026-02-01 sampai ada kabar lain",
                "It lasts from 2026-02-01 until further news"));
  }
}
