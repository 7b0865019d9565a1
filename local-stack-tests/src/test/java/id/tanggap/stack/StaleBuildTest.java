package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code ./run} builds what is stale and nothing else, and says so while it does. Each waits for
 * shells of its own in a folder of its own, so they wait together.
 */
@Execution(ExecutionMode.CONCURRENT)
class StaleBuildTest {

  private static final String ALL = "local-stack,answer-service,visit-service,acceptance-tests";

  private final SmallProject project;

  StaleBuildTest(@TempDir Path folder) throws IOException {
    project = new SmallProject(folder);
  }

  @Test
  void the_first_start_builds_every_program_and_shows_for_how_long() throws Exception {
    assertThat(project.run()).isZero();

    assertThat(project.built()).containsExactly(ALL);
    assertThat(project.screen())
        .containsPattern("\\d+ s  building")
        .containsPattern("built in \\d");
  }

  @Test
  void a_second_start_builds_nothing() throws Exception {
    project.run();
    project.run();

    assertThat(project.built()).containsExactly(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "visit-service/src/main/java/Some.java, visit-service",
    "visit-service/pom.xml, visit-service",
    "acceptance-tests/src/main/resources/cases.jsonl, acceptance-tests",
    "local-stack/src/main/java/Some.java, local-stack"
  })
  void a_touched_source_builds_its_module(String file, String module) throws Exception {
    project.run();
    project.touch(file);
    project.run();

    assertThat(project.built()).containsExactly(ALL, module);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events/src/main/java/Some.java", "events/pom.xml"})
  void what_all_programs_hold_builds_them_all(String file) throws Exception {
    project.run();
    project.touch(file);
    project.run();

    assertThat(project.built()).containsExactly(ALL, ALL);
  }

  @Test
  void a_touched_test_builds_nothing() throws Exception {
    project.run();
    project.touch("visit-service/src/test/java/SomeTest.java");
    project.run();

    assertThat(project.built()).containsExactly(ALL);
  }

  @Test
  void a_program_that_was_deleted_is_built_again() throws Exception {
    project.run();
    project.remove("visit-service/target/quarkus-app/quarkus-run.jar");
    project.run();

    assertThat(project.built()).containsExactly(ALL, "visit-service");
  }

  @Test
  void a_build_that_fails_says_why_and_is_tried_again_next_time() throws Exception {
    project.touch("broken");
    assertThat(project.run()).isEqualTo(1);
    assertThat(project.screen()).contains("[ERROR] does not compile", ".tanggap/logs/build.log");

    project.remove("broken");
    assertThat(project.run()).isZero();
    assertThat(project.built()).containsExactly(ALL);
  }

  @Test
  void an_interrupted_build_leaves_no_process_and_begins_again_next_time() throws Exception {
    project.touch("endless");
    try (var terminal = project.terminal()) {
      await().until(() -> terminal.children().stream().anyMatch(StaleBuildTest::isMaven));
      var children = terminal.children();
      terminal.interrupt();

      assertThat(terminal.exitStatus()).isEqualTo(130);
      await().until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }
    project.remove("endless");
    assertThat(project.run()).isZero();
    assertThat(project.built()).containsExactly(ALL);
  }

  private static boolean isMaven(ProcessHandle process) {
    return process.info().commandLine().orElse("").endsWith("sleep 600");
  }
}
