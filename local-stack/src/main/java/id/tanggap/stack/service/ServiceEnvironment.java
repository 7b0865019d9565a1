package id.tanggap.stack.service;

import id.tanggap.stack.kafka.KafkaPrincipals;
import id.tanggap.stack.machine.Secrets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What is the same for all services of one stack: where Kafka and the issuer are, which time it is.
 */
public final class ServiceEnvironment {

  private static final String CONSULTATIONS = "consultation-service";
  private static final String TRACKING = "consultation-service-tracking";
  private static final String COMPLAINTS = "complaint-service";
  private static final String SEALED = "complaint-service-sealed";

  private final Map<String, String> shared = new HashMap<>();
  private final KafkaPrincipals principals;
  private final Map<String, Map<String, String>> own = new HashMap<>();

  /** The services find Kafka and the issuer of tokens here, and prove to Kafka who they are. */
  public ServiceEnvironment(String bootstrapServers, KafkaPrincipals principals, String issuer) {
    this.principals = principals;
    shared.put("TANGGAP_LOCAL_STACK", "true");
    shared.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    shared.put("KAFKA_SECURITY_PROTOCOL", KafkaPrincipals.PROTOCOL);
    shared.put("KAFKA_SASL_MECHANISM", KafkaPrincipals.MECHANISM);
    shared.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
    shared.put("QUARKUS_OIDC_TOKEN_ISSUER", issuer);
    shared.put("QUARKUS_HTTP_HOST", "localhost");
  }

  /**
   * All services shift their clocks so that the machine's {@code real} was {@code pretended}, and
   * let them run that many times as fast from then on.
   */
  public void startAt(Instant pretended, Instant real, int speed) {
    shared.put("TANGGAP_START_AT", pretended.toString());
    shared.put("TANGGAP_STACK_STARTED_AT", real.toString());
    shared.put("TANGGAP_SPEED", Integer.toString(speed));
  }

  /** The services learn everything again, from the first event on, and publish nothing. */
  public ServiceEnvironment rebuilding() {
    shared.put("QUARKUS_PROFILE", "rebuild");
    return this;
  }

  /** What one service alone is told: the secrets its keys are made of, and those of before. */
  public ServiceEnvironment withSecretsOf(Secrets secrets) {
    var ofComplaints = new HashMap<String, String>();
    ofComplaints.put("TANGGAP_COMPLAINT_SECRET", secrets.key(COMPLAINTS));
    ofComplaints.put("TANGGAP_COMPLAINT_FORMER_SECRETS", secrets.formerKeys(COMPLAINTS));
    ofComplaints.put("TANGGAP_COMPLAINT_SEALED_SECRET", secrets.key(SEALED));
    ofComplaints.put("TANGGAP_COMPLAINT_SEALED_FORMER_SECRETS", secrets.formerKeys(SEALED));
    own.put(COMPLAINTS, ofComplaints);
    own.put(
        CONSULTATIONS,
        Map.of(
            "TANGGAP_TRACKING_SECRET", secrets.key(TRACKING),
            "TANGGAP_TRACKING_FORMER_SECRETS", secrets.formerKeys(TRACKING)));
    return this;
  }

  /** The environment of this service. */
  Map<String, String> of(ServiceProcess service) {
    var database = service.database();
    var environment = new HashMap<>(shared);
    environment.putAll(own.getOrDefault(service.name(), Map.of()));
    environment.put("KAFKA_SASL_JAAS_CONFIG", principals.credentialsOf(service.name()));
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.application().name());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.application().password());
    if (service.keepsSealedThings()) {
      environment.put("QUARKUS_DATASOURCE_SEALED_USERNAME", database.sealed().name());
      environment.put("QUARKUS_DATASOURCE_SEALED_PASSWORD", database.sealed().password());
    }
    environment.put("QUARKUS_FLYWAY_USERNAME", database.owner().name());
    environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner().password());
    return environment;
  }
}
