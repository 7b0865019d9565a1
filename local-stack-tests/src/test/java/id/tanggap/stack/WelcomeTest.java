package id.tanggap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.stack.keycloak.People;
import id.tanggap.stack.service.ServiceCatalog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest {

  @Test
  void the_call_to_paste_asks_the_service_that_has_consultations() {
    assertThat(printed())
        .contains("http://localhost/consultation-service/api/v1/consultations")
        .doesNotContain("http://localhost/complaint-service/api/v1/consultations");
  }

  @Test
  void everybody_who_can_log_in_is_named_with_the_password() {
    assertThat(printed())
        .contains("all with the password rahasia")
        .contains("rina ", "sari ", "yusuf ", "kasi-pd ", "satker-990002 ")
        .contains(People.all().stream().map(person -> "  " + person.username() + " ").toList());
  }

  @Test
  void the_line_to_paste_puts_the_token_into_the_shell(@TempDir Path folder) throws Exception {
    var printed = printed();
    var line = printed.substring(printed.indexOf("TOKEN=$(curl"), printed.indexOf("  curl -s -H"));
    var curl = folder.resolve("curl");
    Files.writeString(
        curl,
        """
        #!/bin/sh
        echo "$*" >told
        echo '{"expires_in":1800,"access_token":"abc.def","token_type":"Bearer"}'
        """);
    assertThat(curl.toFile().setExecutable(true)).isTrue();
    var shell =
        new ProcessBuilder("sh", "-c", line + "printf %s \"$TOKEN\"").directory(folder.toFile());
    shell.environment().put("PATH", folder + ":" + System.getenv("PATH"));

    var process = shell.start();

    assertThat(process.getInputStream()).hasContent("abc.def");
    assertThat(folder.resolve("told"))
        .content()
        .contains("http://localhost/token", "client_id=demo", "username=rina", "password=rahasia");
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
