package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.demo.Demo;
import id.tanggap.demo.day.WorkingDay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration ends well: with the project's cases, with others, and a second time. */
@AgainstTheStack
class DemonstrationTest {

  private final RunningStack stack;

  DemonstrationTest(RunningStack stack) {
    this.stack = stack;
  }

  @Test
  @Clause({
    "R1", "R2a", "R2b", "FF-4", "ON-3", "FF-5a", "FF-5b", "ON-4", "FF-6", "ON-5", "FF-7", "ON-6",
    "FF-7b3", "ON-6b", "A-6", "PROD-1"
  })
  void the_thirty_cases_end_where_the_standard_puts_them() throws IOException {
    assertThat(demonstrate())
        .contains("28 RESOLVED", "2 REFERRED")
        .containsPattern(
            "papers \\(tangkapan-layar[^ ]+jpg, adk-kontrak.txt, ringkasan-kontrak.pdf\\)")
        .containsPattern("sptjm.pdf[^)]*\\), and its answer cites PER-9/PB/2018 Pasal [12]")
        .contains("Anybody with the receipt of K-", "/api/v1/tracking/")
        .contains("25 of 25 complaints went where they should")
        .endsWith("exit 0");
  }

  @Test
  @Clause({"COMP-0", "COMP-1", "COMP-2", "COMP-3a", "COMP-3d"})
  void complaints_of_another_file_go_their_ways_and_a_bad_line_is_named(@TempDir Path folder)
      throws IOException {
    var none = Files.createFile(folder.resolve("none.jsonl")).toString();

    assertThat(
            demonstrate(
                "--data", none, "--data-complaints", "src/test/resources/other-complaints.jsonl"))
        .contains("Line 2 is no complaint: channel is missing")
        .contains("Line 4 is no complaint")
        .contains("PL-03 goes to MSKI, not KANWIL_DJPB", "PL-03 is due within 5 working days")
        .contains("3 of 6 complaints went where they should")
        .endsWith("exit 1");
  }

  @Test
  void cases_of_another_file_go_through_twice_on_the_same_data() throws IOException {
    var file = Path.of("src/test/resources/other-consultations.jsonl").toString();

    for (int time = 1; time <= 2; time++) {
      assertThat(demonstrate("--data", file))
          .contains("7 RESOLVED", "1 REFERRED", "got its papers (ringkasan-kontrak.pdf)")
          .endsWith("exit 0");
    }
  }

  @Test
  @Clause({"R2a", "FF-1a", "FF-2", "FF-6", "FF-7a3", "FF-7b1", "FF-7c1", "A-3", "A-13", "A-16"})
  void a_scripted_day_goes_as_it_should_and_can_be_played_again() throws IOException {
    for (int time = 1; time <= 2; time++) {
      var out = new ByteArrayOutputStream();
      var exit = WorkingDay.play(stack.file(), new PrintStream(out, true, StandardCharsets.UTF_8));

      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains("12 of 12 situations ended as they should")
          .doesNotContain("✗");
      assertThat(exit).isZero();
    }
  }

  private String demonstrate(String... more) throws IOException {
    var out = new ByteArrayOutputStream();
    var words = new String[more.length + 2];
    words[0] = "--stack";
    words[1] = stack.file().toString();
    System.arraycopy(more, 0, words, 2, more.length);
    var exit = Demo.run(new PrintStream(out, true, StandardCharsets.UTF_8), words);
    return out.toString(StandardCharsets.UTF_8) + "exit " + exit;
  }
}
