package id.tanggap.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.stack.machine.ChildProcess;
import id.tanggap.stack.machine.FreePorts;
import id.tanggap.stack.machine.ProcessRegistry;
import id.tanggap.stack.machine.Secrets;
import id.tanggap.stack.postgres.Databases;
import id.tanggap.stack.postgres.ServiceDatabase;
import id.tanggap.stack.service.Jvm;
import id.tanggap.stack.service.ServiceCatalog;
import id.tanggap.stack.service.ServiceProcess;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * complaint-service at a database of its own beside a running stack, one process after the other
 * with different secrets. It hears what the stack publishes and tells nobody.
 */
final class OfficeOfItsOwn implements AutoCloseable {

  private static final String SERVICE = "complaint-service";

  private final RunningStack stack;
  private final String name;
  private final Databases databases;
  private final ProcessRegistry registry;
  private @Nullable ChildProcess running;
  private int port;

  OfficeOfItsOwn(RunningStack stack, String name) {
    this.stack = stack;
    this.name = name;
    this.databases = new Databases(stack.parts().postgres().port(), Secrets.in(stack.data()));
    this.registry = new ProcessRegistry(Path.of("target", name + ".pids"));
    databases.drop(name);
  }

  /** The process of before ends, and one with these secrets begins. */
  void opensWith(Secrets secrets) {
    if (running != null) {
      running.stop();
    }
    port = FreePorts.any();
    var environment = stack.parts().environment().withSecretsOf(secrets).rebuilding();
    running = process().in(environment, Path.of("target", name + ".log"), registry);
    running.start();
    running.awaitReady();
  }

  private ServiceProcess process() {
    var program = new ServiceCatalog(stack.project()).program(SERVICE);
    return new ServiceProcess(SERVICE, program, port, databases.provide(name), Jvm.SMALL);
  }

  /** What {@code ./rotate-keys} makes of the secrets of before. */
  Secrets changed(Path folder) throws IOException, InterruptedException {
    var data = Files.createDirectories(folder.resolve("after"));
    var after = data.resolve("secrets.properties");
    Files.copy(folder.resolve("before/secrets.properties"), after);
    var program = stack.project().resolve("rotate-keys").toAbsolutePath().toString();
    var command = new ProcessBuilder(program, after.toAbsolutePath().toString());
    assertThat(command.inheritIO().start().waitFor()).isZero();
    return Secrets.in(data);
  }

  /** A report is put under seal, and its receipt is the answer. */
  String seals(String text) {
    return as("yusuf")
        .body(Map.of("officeCode", "042", "channel", "SMS", "text", text))
        .post("/sealed-reports")
        .then()
        .statusCode(201)
        .extract()
        .path("receipt");
  }

  Response reads(String receipt) {
    return as("integritas")
        .body(Map.of("reason", "pemeriksaan awal"))
        .post("/sealed-reports/{id}/readings", receipt);
  }

  /** The first bytes of what is kept of a report. */
  String wrappingOf(String receipt) throws SQLException {
    var owner = database().owner();
    try (var connection =
            DriverManager.getConnection(database().jdbcUrl(), owner.name(), owner.password());
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT encode(substring(content FROM 1 FOR 5), 'hex') FROM sealed.report WHERE id = '%s'"
                    .formatted(receipt))) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  private ServiceDatabase database() {
    return databases.describe(name);
  }

  private RequestSpecification as(String login) {
    return given()
        .baseUri("http://localhost:" + port)
        .basePath("/api/v1")
        .contentType(ContentType.JSON)
        .auth()
        .oauth2(stack.token(login));
  }

  @Override
  public void close() {
    registry.close();
    registry.killAll();
    databases.drop(name);
  }
}
