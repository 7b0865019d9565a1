package id.tanggap.stack.keycloak;

import id.tanggap.stack.machine.ChildProcess;
import id.tanggap.stack.machine.ProcessRegistry;
import id.tanggap.stack.postgres.Databases;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak in a process of its own, with its data in the stack's PostgreSQL.
 *
 * @param placeholders fill those of the realm: secrets, and the origin of the portal
 */
public record KeycloakServer(
    KeycloakAddress address,
    KeycloakDistribution distribution,
    Databases databases,
    Map<String, String> placeholders) {

  private static final String DATABASE = "keycloak";

  /** Or every index of the empty database is preceded by a look at all of its schema. */
  private static final String NO_TABLE_IS_TOO_LARGE_FOR_AN_INDEX =
      "--spi-connections-liquibase--quarkus--index-creation-threshold=0";

  /** Lays out the realm and the database; needs PostgreSQL, and goes before every start. */
  public void prepare(Path project, Path marker) {
    new RealmImport(new LocalRealm(project).merged(), placeholders)
        .prepare(distribution.realmFile(), marker, databases, DATABASE);
    databases.provide(DATABASE);
  }

  /** The process, not yet started. */
  public ChildProcess process(Path log, ProcessRegistry registry) {
    var environment = new HashMap<>(placeholders);
    environment.put("KC_DB_PASSWORD", databases.describe(DATABASE).owner().password());
    var ready = URI.create(address.issuer() + "/.well-known/openid-configuration");
    return new ChildProcess(
        new ChildProcess.Program(
            "Keycloak", distribution.command(startCommand()), environment, log, ready),
        registry);
  }

  private List<String> startCommand() {
    var database = databases.describe(DATABASE);
    return List.of(
        "start",
        "--optimized",
        "--import-realm",
        NO_TABLE_IS_TOO_LARGE_FOR_AN_INDEX,
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + address.port(),
        "--hostname=" + address.origin(),
        "--cache=local",
        "--db-url=" + database.jdbcUrl(),
        "--db-username=" + database.owner().name());
  }
}
