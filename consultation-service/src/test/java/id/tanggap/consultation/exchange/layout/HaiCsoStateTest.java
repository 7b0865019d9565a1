package id.tanggap.consultation.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.events.consultation.ConsultationStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which state of HAI CSO each of ours stands for. */
class HaiCsoStateTest {

  private static final Path DOCUMENT = Path.of("../docs/integration.md");
  private static final Pattern ROW = Pattern.compile("\\| (`[A-Z_`, ]+) \\| ([^|]+) \\|");
  private static final Pattern STATUS = Pattern.compile("`([A-Z_]+)`");

  @Test
  @Clause("R2a")
  void every_status_is_what_the_integration_is_told_it_is() throws IOException {
    var told = told();

    assertThat(told.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ConsultationStatus.values()).map(Enum::name).toList());
    told.forEach(
        (status, words) -> {
          var state = HaiCsoState.of(ConsultationStatus.valueOf(status));
          assertThat(state.words()).as(status).isEqualTo(words);
          assertThat(HaiCsoState.read(words)).contains(state);
        });
  }

  private static Map<String, String> told() throws IOException {
    var told = new HashMap<String, String>();
    for (var row : ROW.matcher(Files.readString(DOCUMENT)).results().toList()) {
      STATUS
          .matcher(row.group(1))
          .results()
          .forEach(status -> told.put(status.group(1), row.group(2)));
    }
    return told;
  }
}
