package id.tanggap.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file says what everybody can do in which status. */
class TransitionTableTest {

  private static final String HEAD = "command\twho\tOPEN\tENDED\n";

  private final Path file;

  TransitionTableTest(@TempDir Path folder) {
    this.file = folder.resolve("thing.tsv");
  }

  @Test
  void a_line_holds_for_everybody_it_names_in_every_status() throws IOException {
    var table = read("# a comment\nclose\tRINA,SARI\t200 Closed > ENDED\t409 ended\n");

    assertThat(table.notes()).containsExactly("a comment");
    assertThat(table.whose()).isEqualTo("who");
    assertThat(table.cells())
        .containsExactly(
            new Transition("close", "RINA", "OPEN", "200 Closed > ENDED"),
            new Transition("close", "RINA", "ENDED", "409 ended"),
            new Transition("close", "SARI", "OPEN", "200 Closed > ENDED"),
            new Transition("close", "SARI", "ENDED", "409 ended"));
  }

  @Test
  void who_is_forgotten_or_named_twice_is_a_gap() throws IOException {
    var table = read("close\tRINA,SARI\t200\t409\nclose\tSARI\t200\t409\n");

    assertThat(table.gaps(List.of("RINA", "SARI", "DEDI")))
        .containsExactly("SARI of close", "DEDI of close");
  }

  @Test
  void a_line_that_leaves_a_status_out_is_refused() {
    assertThatThrownBy(() -> read("close\tRINA\t200\n"))
        .hasMessage("3 cells instead of 4: close | RINA | 200");
  }

  @Test
  void the_committed_page_shows_the_tables_that_are_run() throws IOException {
    var project = Path.of("..");

    assertThat(Files.readString(TransitionsPage.pageOf(project)))
        .as("stale: java -cp clauses/target/classes id.tanggap.clauses.TransitionsPage")
        .isEqualTo(TransitionsPage.of(project));
  }

  private TransitionTable read(String lines) throws IOException {
    Files.writeString(file, HEAD + lines);
    return TransitionTable.read(file);
  }
}
