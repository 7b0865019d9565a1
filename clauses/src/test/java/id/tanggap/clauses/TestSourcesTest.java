package id.tanggap.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotation is found wherever a test may carry it. */
class TestSourcesTest {

  private static final String ANNOTATION = "@Cl" + "ause";

  private final Path project;

  TestSourcesTest(@TempDir Path project) {
    this.project = project;
  }

  @Test
  void one_clause_on_one_test() throws IOException {
    write("%s(\"R1\") @Test void a_question_is_put_at_the_desk() {}");

    assertThat(proofs())
        .containsExactly(
            new Proof("desk", "DeskTest.a_question_is_put_at_the_desk", List.of("R1")));
  }

  @Test
  void several_clauses_before_another_annotation() throws IOException {
    write("%s({\"FF-7b3\",\n \"A-4\"})\n@ParameterizedTest(name = \"{0}\")\nvoid three_days() {}");

    assertThat(proofs())
        .containsExactly(new Proof("desk", "DeskTest.three_days", List.of("FF-7b3", "A-4")));
  }

  @Test
  void a_whole_class_of_tests() throws IOException {
    write("} %s(\"FEE-1\") class DeskTest {");

    assertThat(proofs()).containsExactly(new Proof("desk", "DeskTest", List.of("FEE-1")));
  }

  @Test
  void a_property_that_answers_true_or_false() throws IOException {
    write("%s(\"A-14\") @Property boolean never_on_a_day_off(@ForAll int day) {}");

    assertThat(proofs())
        .containsExactly(new Proof("desk", "DeskTest.never_on_a_day_off", List.of("A-14")));
  }

  private void write(String body) throws IOException {
    var file = project.resolve("desk/src/test/java/DeskTest.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "class DeskTest { " + body.formatted(ANNOTATION) + " }");
  }

  private List<Proof> proofs() {
    return new TestSources(project).proofs();
  }
}
