package id.tanggap.stack;

import id.tanggap.stack.StackOptions.Services;
import id.tanggap.stack.kafka.KafkaBroker;
import id.tanggap.stack.kafka.KafkaPrincipals;
import id.tanggap.stack.keycloak.KeycloakAddress;
import id.tanggap.stack.keycloak.KeycloakDistribution;
import id.tanggap.stack.keycloak.KeycloakServer;
import id.tanggap.stack.machine.Secrets;
import id.tanggap.stack.postgres.Databases;
import id.tanggap.stack.postgres.PostgresServer;
import id.tanggap.stack.postgres.ServiceDatabase;
import id.tanggap.stack.service.ServiceCatalog;
import id.tanggap.stack.service.ServiceEnvironment;
import id.tanggap.stack.service.ServiceProcess;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How the parts of one stack are set up and which of them know each other. */
final class StackParts {

  static final String DEMO_CLIENT = "demo";
  static final String OMSPAN_CLIENT = "omspan";

  private final StackFolders folders;
  private final StackOptions options;
  private final PortPlan ports;
  private final Secrets secrets;
  private final Databases databases;
  private final StackTime time;

  StackParts(StackFolders folders, StackOptions options, Instant startedAt) {
    this.folders = folders;
    this.options = options;
    time = StackTime.of(options, startedAt);
    ports = options.ports();
    secrets = Secrets.in(folders.data());
    databases = new Databases(ports.postgres(), secrets);
  }

  PortPlan ports() {
    return ports;
  }

  Databases databases() {
    return databases;
  }

  PostgresServer postgres() {
    return new PostgresServer(
        folders.postgres(), folders.tools().resolve("postgres"), ports.postgres());
  }

  KafkaBroker broker() {
    return KafkaBroker.guarded(folders.data().resolve("kafka"), ports.kafka(), principals());
  }

  KeycloakServer keycloak() {
    var distribution = new KeycloakDistribution(folders.keycloakArchive(), folders.tools());
    return new KeycloakServer(issuer(), distribution, databases, placeholders());
  }

  KeycloakAddress issuer() {
    return new KeycloakAddress(ports.keycloak());
  }

  List<ServiceProcess> services() {
    if (options.services() == Services.NONE) {
      return List.of();
    }
    var catalog = new ServiceCatalog(folders.project());
    return catalog.built().stream().map(name -> service(name, catalog)).toList();
  }

  KafkaPrincipals principals() {
    return new KafkaPrincipals(secrets);
  }

  ServiceEnvironment environment() {
    var kafka = ports.kafka().bootstrapServersOfServices();
    var environment =
        new ServiceEnvironment(kafka, principals(), issuer().issuer()).withSecretsOf(secrets);
    time.applyTo(environment);
    return environment;
  }

  StackTime time() {
    return time;
  }

  StackFile.Demo demo() {
    return new StackFile.Demo(DEMO_CLIENT, secrets.named("keycloak.demo-password"));
  }

  StackFile.Omspan omspan() {
    return new StackFile.Omspan(OMSPAN_CLIENT, secrets.named("keycloak.omspan-secret"));
  }

  private ServiceProcess service(String name, ServiceCatalog catalog) {
    var port = ports.service(catalog.position(name));
    var database = databases.describe(ServiceDatabase.nameFor(name));
    return new ServiceProcess(name, catalog.program(name), port, database, options.jvm());
  }

  private Map<String, String> placeholders() {
    return Map.of(
        "TANGGAP_DEMO_PASSWORD", demo().password(),
        "TANGGAP_OMSPAN_SECRET", omspan().secret(),
        "TANGGAP_PORTAL_SECRET", secrets.named("keycloak.portal-secret"),
        "TANGGAP_PORTAL_ORIGIN", "http://localhost:" + ports.base(),
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.named("keycloak.admin-password"));
  }
}
