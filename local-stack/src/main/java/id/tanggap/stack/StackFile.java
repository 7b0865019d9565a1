package id.tanggap.stack;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tanggap.stack.kafka.KafkaPrincipals;
import id.tanggap.stack.machine.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * {@code stack.json}: where a program finds the parts of a running stack and with which secrets.
 * The names in {@code services} and {@code postgres} are those of the folders; {@code postgres} has
 * the application role.
 *
 * @param sealed what the application role may not read: the sealed store of the service of that
 *     name, through the eyes of its own role
 * @param timeShift how far the time of the services is from the machine's, as an ISO-8601 duration;
 *     PT0S unless the stack was given a start instant
 * @param timeRunsFrom the instant of the machine's time from which on theirs runs {@code timeSpeed}
 *     times as fast; until then both keep the same pace
 */
public record StackFile(
    SortedMap<String, Service> services,
    Kafka kafka,
    Oidc oidc,
    Demo demo,
    Omspan omspan,
    SortedMap<String, Postgres> postgres,
    SortedMap<String, Postgres> sealed,
    String timeShift,
    String timeRunsFrom,
    int timeSpeed,
    Map<String, Long> pids) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** One service and its address. */
  public record Service(String url) {}

  /**
   * The broker: where everybody may read, and where a service proves who it is to publish.
   *
   * @param principals by the names of the folders
   */
  public record Kafka(
      String bootstrapServers,
      String servicesBootstrapServers,
      SortedMap<String, Principal> principals) {

    /** The settings of a client that proves to be this service. */
    public Map<String, Object> clientOf(String service) {
      var principal = Objects.requireNonNull(principals.get(service), service);
      return KafkaPrincipals.client(
          servicesBootstrapServers, principal.user(), principal.password());
    }
  }

  /** Who a service is to the broker. */
  public record Principal(String user, String password) {}

  /** The issuer of tokens. */
  public record Oidc(String tokenUrl, String issuer) {}

  /** The client and the one password of the invented people. */
  public record Demo(String clientId, String password) {}

  /** The client of the integration with OM SPAN. */
  public record Omspan(String clientId, String secret) {}

  /** One database through the eyes of one role. */
  public record Postgres(String jdbcUrl, String user, String password) {}

  /** What stands in {@code file}. */
  public static StackFile read(Path file) {
    try {
      return JSON.readValue(file.toFile(), StackFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes it to {@code file} in one step: a reader sees all of it or nothing. */
  void write(Path file) {
    try {
      PrivateFile.write(file, JSON.writeValueAsBytes(this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
