package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts need, and what they say where it is missing. */
class RunScriptTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath();

  private final Path folder;

  RunScriptTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "test"})
  void a_missing_jdk_is_said_in_one_line_with_the_way_to_get_it(String script) throws Exception {
    var process = shell(Map.of("TANGGAP_JDKS", folder.toString()), script);

    var said = wordsOf(process);

    assertThat(said.lines()).singleElement().asString().contains("JDK 25", "adoptium");
    assertThat(process.waitFor()).isEqualTo(3);
  }

  @Test
  void the_25_is_found_although_an_older_java_comes_first_everywhere() throws Exception {
    var old = jdk("old", "17.0.9");
    jdk(".jdks/new", "25.0.1");
    var program = "#!/bin/sh\necho '    java.home = %s'\n".formatted(old);
    Files.writeString(old.resolve("bin/java"), program);
    var path = old.resolve("bin") + ":" + System.getenv("PATH");
    var environment = Map.of("PATH", path, "JAVA_HOME", old.toString(), "HOME", folder.toString());

    var process = shell(environment, "-c", ". local-stack/jdk.sh && printf %s \"$JAVA_HOME\"");

    assertThat(Path.of(wordsOf(process)).resolve("release"))
        .content()
        .contains("JAVA_VERSION=\"25.");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void the_25_is_found_behind_an_older_one_and_starts_the_stack() throws Exception {
    var project = new SmallProject(folder);
    var old = jdk("old", "21.0.5");

    assertThat(project.run(Map.of("TANGGAP_JDKS", old + " " + folder.resolve("jdk")))).isZero();
    assertThat(project.screen()).contains("built in");
  }

  @Test
  void a_missing_maven_is_said_in_one_line_with_the_way_to_get_it() throws Exception {
    var project = new SmallProject(folder);

    assertThat(project.run(Map.of("PATH", project.toolsWithoutMaven()))).isEqualTo(3);
    assertThat(project.screen().lines())
        .singleElement()
        .asString()
        .contains("Maven 3.8 or newer", "https://maven.apache.org/download.cgi");
  }

  @Test
  void who_starts_while_another_run_builds_is_refused_in_words() throws Exception {
    var project = new SmallProject(folder);
    project.touch("endless");
    try (var first = project.terminal()) {
      await().until(() -> project.screen().contains("Building "));

      assertThat(project.run()).isEqualTo(2);
      assertThat(project.screen())
          .containsPattern("Another ./run builds in this folder \\(process \\d+\\)\\.");
      first.interrupt();
      assertThat(first.exitStatus()).isEqualTo(130);
    }
  }

  private Path jdk(String name, String version) throws IOException {
    var home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    for (var program : List.of("bin/java", "bin/javac")) {
      Files.writeString(home.resolve(program), "#!/bin/sh\n");
      assertThat(home.resolve(program).toFile().setExecutable(true)).isTrue();
    }
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    return home;
  }

  private static Process shell(Map<String, String> environment, String... words)
      throws IOException {
    var command =
        new ProcessBuilder(Stream.concat(Stream.of("sh"), Stream.of(words)).toList())
            .directory(PROJECT.toFile());
    command.environment().remove("TANGGAP_JDKS");
    command.environment().putAll(environment);
    return command.redirectErrorStream(true).start();
  }

  private static String wordsOf(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
