package id.tanggap.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.stack.machine.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./rotate-keys} in a folder of its own, with a docker that only notes what it is told. */
class RotateKeysScriptTest {

  private static final String TRACKING = "consultation-service-tracking";

  private Path folder;

  @BeforeEach
  void the_script_is_there(@TempDir Path empty) throws IOException {
    folder = empty;
    Files.copy(Path.of("../rotate-keys"), folder.resolve("rotate-keys"));
    var docker = Files.createDirectories(folder.resolve("bin")).resolve("docker");
    Files.writeString(docker, "#!/bin/sh\necho \"$*\" >>told\n");
    assertThat(docker.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void the_local_stack_gets_new_secrets_and_keeps_those_of_before() throws Exception {
    var data = folder.resolve(".tanggap/data");
    var complaints = Secrets.in(data).key("complaint-service");
    var sealed = Secrets.in(data).key("complaint-service-sealed");
    var password = Secrets.in(data).named("postgres.complaint_app");

    assertThat(run()).isZero();

    var now = Secrets.in(data);
    assertThat(now.key("complaint-service")).isNotEqualTo(complaints).hasSameSizeAs(complaints);
    assertThat(now.formerKeys("complaint-service")).isEqualTo(complaints);
    assertThat(now.formerKeys("complaint-service-sealed")).isEqualTo(sealed);
    assertThat(now.named("postgres.complaint_app")).isEqualTo(password);
  }

  @Test
  void who_changes_them_twice_before_a_start_loses_none() throws Exception {
    var data = folder.resolve(".tanggap/data");
    var first = Secrets.in(data).key("complaint-service");
    run();
    var second = Secrets.in(data).key("complaint-service");

    run();

    assertThat(Secrets.in(data).formerKeys("complaint-service")).isEqualTo(second + "," + first);
  }

  @Test
  void those_of_before_are_forgotten_on_demand() throws Exception {
    var data = folder.resolve(".tanggap/data");
    Secrets.in(data).key("complaint-service");
    Secrets.in(data).key("complaint-service-sealed");
    run();
    var current = Secrets.in(data).key("complaint-service");
    says(wrappedWith(Secrets.in(data)));

    assertThat(run("--forget")).isZero();

    assertThat(Secrets.in(data).formerKeys("complaint-service")).isEmpty();
    assertThat(Secrets.in(data).key("complaint-service")).isEqualTo(current);
  }

  @Test
  void those_of_before_stay_while_something_may_be_wrapped_with_them() throws Exception {
    var data = folder.resolve(".tanggap/data");
    Secrets.in(data).key("complaint-service");
    Secrets.in(data).key("complaint-service-sealed");
    run();
    says(wrappedWith(Secrets.in(data)));
    run();
    var former = Secrets.in(data).formerKeys("complaint-service");

    assertThat(run("--forget")).as("the log is of the secrets before").isEqualTo(3);

    assertThat(Secrets.in(data).formerKeys("complaint-service")).isEqualTo(former).isNotEmpty();
  }

  @Test
  void codes_in_the_hands_of_people_keep_their_secret_until_the_last_of_their_cases_is_gone()
      throws Exception {
    var data = folder.resolve(".tanggap/data");
    var first = Secrets.in(data).key(TRACKING);
    run();
    var second = Secrets.in(data).key(TRACKING);
    assertThat(second).isNotEqualTo(first);
    says("consultation-service", "7 tracking codes are made with secrets before " + hash(second));

    assertThat(run("--forget")).as("seven are alive").isEqualTo(3);
    assertThat(Secrets.in(data).formerKeys(TRACKING)).isEqualTo(first);

    says(
        "consultation-service",
        "every tracking code is made with the secret %s; the former ones can go"
            .formatted(hash(second)));
    run("--forget");
    assertThat(Secrets.in(data).formerKeys(TRACKING)).isEmpty();
    assertThat(Secrets.in(data).key(TRACKING)).isEqualTo(second);
  }

  @Test
  void what_is_wrapped_anew_is_forgotten_though_codes_are_alive() throws Exception {
    var data = folder.resolve(".tanggap/data");
    for (var name : List.of("complaint-service", "complaint-service-sealed", TRACKING)) {
      Secrets.in(data).key(name);
    }
    run();
    says(wrappedWith(Secrets.in(data)));

    assertThat(run("--forget")).isEqualTo(3);

    assertThat(Secrets.in(data).formerKeys("complaint-service")).isEmpty();
    assertThat(Secrets.in(data).formerKeys(TRACKING)).isNotEmpty();
  }

  private static String wrappedWith(Secrets secrets) throws Exception {
    return "everything is wrapped with the secrets %s, %s; the former ones can go"
        .formatted(
            hash(secrets.key("complaint-service")), hash(secrets.key("complaint-service-sealed")));
  }

  /** As the service names a secret: the beginning of the SHA-256 of its bytes. */
  private static String hash(String base64) throws Exception {
    var bytes = Base64.getDecoder().decode(base64);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
  }

  private void says(String line) throws IOException {
    says("complaint-service", line);
  }

  private void says(String service, String line) throws IOException {
    var logs = Files.createDirectories(folder.resolve(".tanggap/logs"));
    Files.writeString(logs.resolve(service + ".log"), "INFO [Start] " + line + "\n");
  }

  @Test
  void an_env_file_gets_them_too_and_the_service_starts_again() throws Exception {
    var env = folder.resolve(".env");
    Files.writeString(
        env,
        "TANGGAP_APP_PASSWORD=rahasia\nTANGGAP_COMPLAINT_SECRET=bGFtYQ==\n"
            + "TANGGAP_COMPLAINT_SEALED_SECRET=dGVyc2VnZWw=\nTANGGAP_TRACKING_SECRET=amVqYWs=\n");

    assertThat(run(".env")).isZero();

    var now = new Properties();
    try (var reader = Files.newBufferedReader(env)) {
      now.load(reader);
    }
    assertThat(now)
        .containsEntry("TANGGAP_APP_PASSWORD", "rahasia")
        .containsEntry("TANGGAP_COMPLAINT_FORMER_SECRETS", "bGFtYQ==")
        .containsEntry("TANGGAP_TRACKING_FORMER_SECRETS", "amVqYWs=")
        .containsEntry("TANGGAP_COMPLAINT_SEALED_FORMER_SECRETS", "dGVyc2VnZWw=");
    assertThat(now.getProperty("TANGGAP_COMPLAINT_SECRET")).hasSize(44);
    assertThat(Files.readString(folder.resolve("told")))
        .contains("up -d complaint-service consultation-service");
  }

  @Test
  void where_there_are_no_secrets_it_says_so() throws Exception {
    assertThat(run("nowhere.env")).isEqualTo(2);
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("sh", "rotate-keys"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .merge("PATH", folder.resolve("bin").toString(), (was, own) -> own + ":" + was);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(said).isNotBlank();
    return process.waitFor();
  }
}
