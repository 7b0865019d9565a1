package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.stack.service.ServiceCatalog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WelcomeTest {

  @Test
  void the_call_to_paste_asks_the_service_that_has_consultations() {
    assertThat(printed())
        .contains("http://localhost/consultation-service/api/v1/consultations")
        .doesNotContain("http://localhost/complaint-service/api/v1/consultations");
  }

  private static String printed() {
    var out = new ByteArrayOutputStream();
    new Welcome(stack(), Path.of("stack.json").toAbsolutePath())
        .print(new PrintStream(out, true, StandardCharsets.UTF_8), "1 s");
    return out.toString(StandardCharsets.UTF_8);
  }

  private static StackFile stack() {
    var services = new TreeMap<String, StackFile.Service>();
    ServiceCatalog.FOLDERS.forEach(
        name -> services.put(name, new StackFile.Service("http://localhost/" + name)));
    return new StackFile(
        services,
        new StackFile.Kafka("localhost:1", "localhost:2", new TreeMap<>()),
        new StackFile.Oidc("http://localhost/token", "http://localhost"),
        new StackFile.Demo("demo", "rahasia"),
        new StackFile.Omspan("omspan", "rahasia"),
        new TreeMap<>(),
        new TreeMap<>(),
        "PT0S",
        "2026-11-28T00:00:00Z",
        1,
        Map.of());
  }
}
