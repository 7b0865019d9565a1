package id.tanggap.stack;

import id.tanggap.stack.kafka.KafkaBroker;
import id.tanggap.stack.keycloak.KeycloakServer;
import id.tanggap.stack.machine.ChildProcess;
import id.tanggap.stack.machine.StackClosedException;
import id.tanggap.stack.postgres.Databases;
import id.tanggap.stack.postgres.PostgresServer;
import id.tanggap.stack.postgres.ServiceDatabase;
import id.tanggap.stack.service.ServiceEnvironment;
import id.tanggap.stack.service.ServiceProcess;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A whole running Tanggap. Each part can be stopped, started again or, where it is a process of its
 * own, killed, while the others run on; closing it leaves no process and frees every port.
 */
public final class Stack implements AutoCloseable {

  private final StackFolders folders;
  private final StackClaim claim;
  private final StackParts parts;
  private final PostgresServer postgres;
  private final KafkaBroker broker;
  private final KeycloakServer keycloakServer;
  private final ChildProcess keycloak;
  private final Map<String, ChildProcess> services = new LinkedHashMap<>();
  private final PartStarter starter = new PartStarter();

  private Stack(StackFolders folders, StackOptions options, StackClaim claim) {
    this.folders = folders;
    this.claim = claim;
    parts = new StackParts(folders, options, Clock.systemUTC().instant());
    postgres = parts.postgres();
    broker = parts.broker();
    keycloakServer = parts.keycloak();
    keycloak = keycloakServer.process(folders.log("keycloak"), claim.registry());
    var environment = parts.environment();
    for (var service : parts.services()) {
      var log = folders.log(service.name());
      services.put(service.name(), service.in(environment, log, claim.registry()));
    }
  }

  /**
   * A stack in these folders, not yet started.
   *
   * @throws StartRefused when another stack runs in these folders or a port is taken
   */
  public static Stack in(StackFolders folders, StackOptions options) {
    return new Stack(folders, options, StackClaim.of(folders, options));
  }

  /** Starts every part and returns when all are ready; throws when it is closed meanwhile. */
  public void start(Progress progress) {
    new StackStart(this, progress).run();
    synchronized (claim) {
      if (claim.registry().isClosed()) {
        throw new StackClosedException();
      }
      describe().write(folders.stackFile());
    }
  }

  /** The database server. */
  public PostgresServer postgres() {
    return postgres;
  }

  /** The broker. */
  public KafkaBroker broker() {
    return broker;
  }

  /** The issuer of tokens. */
  public ChildProcess keycloak() {
    return keycloak;
  }

  /** The service whose folder has this name. */
  public ChildProcess service(String name) {
    return Objects.requireNonNull(services.get(name), name);
  }

  /** The database of the service whose folder has this name, with both of its roles. */
  public ServiceDatabase databaseOf(String service) {
    return parts.databases().describe(ServiceDatabase.nameFor(service));
  }

  /** What one more instance of a service is started with. */
  public ServiceEnvironment environment() {
    return parts.environment();
  }

  /** All services that run here. */
  public List<ChildProcess> services() {
    return List.copyOf(services.values());
  }

  /** Where everything is found, as {@code stack.json} has it. */
  public StackFile describe() {
    return new StackDescription(parts).with(processes());
  }

  /** Stops everything: first who asks, then who answers. May be called at any moment of a start. */
  @Override
  public void close() {
    synchronized (claim) {
      claim.registry().close();
    }
    starter.stopTogether(processes());
    starter.stopTogether(List.of(broker, postgres));
    claim.registry().killAll();
    claim.close();
  }

  boolean isClosing() {
    return claim.registry().isClosed();
  }

  PartStarter starter() {
    return starter;
  }

  Databases databases() {
    return parts.databases();
  }

  List<ServiceProcess> programs() {
    return parts.services();
  }

  void prepareKeycloakProgram() {
    keycloakServer.distribution().prepare(claim.registry(), folders.log("keycloak"));
  }

  void prepareRealm() {
    keycloakServer.prepare(folders.project(), folders.data().resolve("realm.sha256"));
  }

  List<ChildProcess> processes() {
    return Stream.concat(services.values().stream(), Stream.of(keycloak)).toList();
  }
}
