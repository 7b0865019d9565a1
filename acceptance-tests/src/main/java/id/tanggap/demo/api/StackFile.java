package id.tanggap.demo.api;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a running stack says of itself in {@code stack.json}: where it is and who may enter.
 *
 * @param timeShift how far its time is from the machine's, where somebody gave it a start instant
 * @param timeRunsFrom when on the machine it begins to run {@code timeSpeed} times as fast
 */
public record StackFile(
    Map<String, Service> services,
    Kafka kafka,
    Oidc oidc,
    DemoClient demo,
    OmspanClient omspan,
    Map<String, Database> postgres,
    @Nullable Duration timeShift,
    @Nullable Instant timeRunsFrom,
    int timeSpeed) {

  private static final String LOGIN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required"
          + " username=\"%s\" password=\"%s\";";

  public record Service(URI url) {}

  public record Kafka(
      String bootstrapServers, String servicesBootstrapServers, Map<String, Principal> principals) {

    /** The settings of a client that reads what is told of complaints, too. */
    public Map<String, Object> reader() {
      var reader = Objects.requireNonNull(principals.get("complaint-service"));
      return Map.of(
          "bootstrap.servers",
          servicesBootstrapServers,
          "security.protocol",
          "SASL_PLAINTEXT",
          "sasl.mechanism",
          "PLAIN",
          "sasl.jaas.config",
          LOGIN.formatted(reader.user(), reader.password()));
    }
  }

  public record Principal(String user, String password) {}

  public record Oidc(URI tokenUrl) {}

  public record DemoClient(String clientId, String password) {}

  public record OmspanClient(String clientId, String secret) {}

  /** The database of one service, entered in its application role. */
  public record Database(String jdbcUrl, String user, String password) {}

  /** Throws with a sentence for people when nothing runs there. */
  public static StackFile read(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new IllegalArgumentException("Tanggap does not run: there is no " + file);
    }
    return Json.MAPPER.readValue(file.toFile(), StackFile.class);
  }

  /** The time the services believe in. */
  public StackTime time() {
    return new StackTime(
        InstantSource.system(),
        timeShift == null ? Duration.ZERO : timeShift,
        timeRunsFrom == null ? Instant.EPOCH : timeRunsFrom,
        Math.max(timeSpeed, 1));
  }

  /** The address of a service, by the name of its folder. */
  public URI urlOf(String service) {
    return Optional.ofNullable(services.get(service))
        .map(Service::url)
        .orElseThrow(() -> new NoSuchElementException("no " + service + " in stack.json"));
  }
}
