package id.tanggap.stack.service;

import id.tanggap.stack.machine.Secrets;
import id.tanggap.stack.postgres.ServiceDatabase;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What is the same for all services of one stack: where Kafka and the issuer are, which time it is.
 */
public final class ServiceEnvironment {

  private final Map<String, String> shared = new HashMap<>();
  private final Map<String, Map<String, String>> own = new HashMap<>();

  /** The services find Kafka and the issuer of tokens at these addresses. */
  public ServiceEnvironment(String bootstrapServers, String issuer) {
    shared.put("TANGGAP_LOCAL_STACK", "true");
    shared.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    shared.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
    shared.put("QUARKUS_OIDC_TOKEN_ISSUER", issuer);
    shared.put("QUARKUS_HTTP_HOST", "localhost");
  }

  /** All services shift their clocks so that the stack's real start was at {@code pretended}. */
  public void startAt(Instant pretended, Instant real) {
    shared.put("TANGGAP_START_AT", pretended.toString());
    shared.put("TANGGAP_STACK_STARTED_AT", real.toString());
  }

  /** The services learn everything again, from the first event on, and publish nothing. */
  public ServiceEnvironment rebuilding() {
    shared.put("QUARKUS_PROFILE", "rebuild");
    return this;
  }

  /** What one service alone is told: the secret its keys are made of. */
  public ServiceEnvironment withSecretsOf(Secrets secrets) {
    own.put(
        "complaint-service", Map.of("TANGGAP_COMPLAINT_SECRET", secrets.key("complaint-service")));
    return this;
  }

  /** The environment of a service with this port and database. */
  Map<String, String> of(String service, int port, ServiceDatabase database) {
    var environment = new HashMap<>(shared);
    environment.putAll(own.getOrDefault(service, Map.of()));
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.application().name());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.application().password());
    environment.put("QUARKUS_FLYWAY_USERNAME", database.owner().name());
    environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner().password());
    return environment;
  }
}
