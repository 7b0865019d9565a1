package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @Test
  void nothing_said_is_the_usual_stack() {
    assertThat(CommandLine.parse().options()).isEqualTo(StackOptions.USUAL);
  }

  @Test
  void a_local_start_is_read_in_the_zone_of_the_office() {
    assertThat(CommandLine.parse("--start-at", "2026-03-02T08:00").options().startAt())
        .isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
  }

  @Test
  void an_instant_is_taken_as_it_is() {
    assertThat(CommandLine.parse("--start-at", "2026-03-02T01:00:00Z").options().startAt())
        .isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
  }

  @Test
  void the_file_of_a_demonstration_is_found_from_anywhere() {
    assertThat(CommandLine.parse("--demo", "--data", "mine.jsonl").data())
        .contains(Path.of("mine.jsonl").toAbsolutePath());
    assertThat(CommandLine.parse("--demo", "--data-complaints", "mine.jsonl").complaints())
        .contains(Path.of("mine.jsonl").toAbsolutePath());
  }

  @Test
  void time_may_run_many_times_as_fast() {
    assertThat(CommandLine.parse("--speed", "600").options().speed()).isEqualTo(600);
  }

  @Test
  void a_week_starts_on_a_monday_in_fast_time_and_touches_no_data_of_others() {
    var week = CommandLine.parse("--demo-week");

    assertThat(week.options().startAt()).isEqualTo(Instant.parse("2026-11-23T00:30:00Z"));
    assertThat(week.options().speed()).isGreaterThan(1_000);
    assertThat(week.options().data()).isEqualTo(StackOptions.Data.FORGOTTEN);
    assertThat(week.folders(Path.of("")).data())
        .isNotEqualTo(CommandLine.parse().folders(Path.of("")).data());
  }

  @Test
  void a_week_can_be_told_when_and_how_fast() {
    var week = CommandLine.parse("--demo-week", "--start-at", "2026-12-21T07:30", "--speed", "900");

    assertThat(week.options().startAt()).isEqualTo(Instant.parse("2026-12-21T00:30:00Z"));
    assertThat(week.options().speed()).isEqualTo(900);
  }

  @ParameterizedTest
  @CsvSource({
    "--port-base, needs a value",
    "--port-base abc, needs a number",
    "--port-base 80, lies between",
    "--port-base 65530, lies between",
    "--start-at yesterday, needs a time like",
    "--services two, all or none",
    "--speed fast, a whole number from 1 to 100000",
    "--speed 0, a whole number from 1 to 100000",
    "--speed 99999999999, a whole number from 1 to 100000",
    "--demo-week --data mine.jsonl, is for the demonstration",
    "--data mine.jsonl, is for the demonstration",
    "--data-complaints mine.jsonl, --data-complaints is for the demonstration",
    "--demo-day --data-complaints mine.jsonl, is for the demonstration",
    "--demo-day --data mine.jsonl, is for the demonstration",
    "--fast, Unknown option --fast"
  })
  void what_makes_no_sense_is_refused_in_words(String line, String words) {
    assertThatThrownBy(() -> CommandLine.parse(line.split(" ")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--demo",
        "--demo-day",
        "--fresh",
        "--port-base",
        "--demo-week",
        "--start-at",
        "--speed",
        "--services",
        "--data",
        "--data-complaints"
      })
  void the_help_knows_every_option(String option) {
    assertThat(CommandLine.USAGE).contains(option);
  }
}
