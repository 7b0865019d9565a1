package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunScriptTest {

  private static final Path PROJECT = Path.of("..");

  @ParameterizedTest
  @ValueSource(strings = {"run", "test"})
  void a_missing_jdk_is_said_in_one_line_with_the_way_to_get_it(String script, @TempDir Path empty)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder("sh", script).directory(PROJECT.toFile());
    builder.environment().put("TANGGAP_JDKS", empty.toString());
    var process = builder.redirectErrorStream(true).start();

    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said.lines()).singleElement().asString().contains("JDK 25", "adoptium");
    assertThat(process.waitFor()).isEqualTo(3);
  }
}
