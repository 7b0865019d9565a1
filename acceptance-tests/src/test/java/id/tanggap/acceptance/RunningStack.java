package id.tanggap.acceptance;

import static io.restassured.RestAssured.given;

import id.tanggap.stack.PortPlan;
import id.tanggap.stack.Progress;
import id.tanggap.stack.Stack;
import id.tanggap.stack.StackFile;
import id.tanggap.stack.StackFolders;
import id.tanggap.stack.StackOptions;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The whole system with data of its own, and the doors through which its people come in. */
public final class RunningStack implements AutoCloseable {

  private final StackFolders folders;
  private final Stack parts;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  private RunningStack(StackFolders folders, Stack parts) {
    this.folders = folders;
    this.parts = parts;
  }

  /** With its data in a folder of this name. */
  static RunningStack start(String name) {
    var folders = StackFolders.withHome(Path.of(".."), Path.of("target", name));
    var parts = Stack.in(folders, StackOptions.USUAL.fresh().at(PortPlan.free()));
    try {
      parts.start(Progress.SILENT);
      return new RunningStack(folders, parts);
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /** Its parts, which can be stopped, killed and started again. */
  Stack parts() {
    return parts;
  }

  StackFile description() {
    return parts.describe();
  }

  /** Its {@code stack.json}. */
  Path file() {
    return folders.stackFile();
  }

  /** The folder with its secrets. */
  Path data() {
    return file().resolveSibling("data");
  }

  /** The project under test. */
  Path project() {
    return folders.project();
  }

  /** A request of this person to this service. */
  RequestSpecification as(String login, String service) {
    return withToken(token(login), service);
  }

  RequestSpecification withToken(String token, String service) {
    return anonymous(service).auth().oauth2(token);
  }

  RequestSpecification anonymous(String service) {
    return given()
        .baseUri(addressOf(service))
        .basePath("/api/v1")
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  /** What a service says of its own interface. */
  String descriptionOf(String service) {
    return anonymous(service).basePath("").get("/q/openapi?format=json").asString();
  }

  String addressOf(String service) {
    return addresses.computeIfAbsent(
        service, it -> Objects.requireNonNull(description().services().get(it), it).url());
  }

  /** The token of a person of the office or, for {@code omspan}, of the other system. */
  String token(String login) {
    return tokens.computeIfAbsent(login, this::newToken);
  }

  String newToken(String login) {
    var demo = description().demo();
    var omspan = description().omspan();
    var form =
        login.equals(omspan.clientId())
            ? Map.of(
                "grant_type", "client_credentials",
                "client_id", omspan.clientId(),
                "client_secret", omspan.secret())
            : Map.of(
                "grant_type",
                "password",
                "client_id",
                demo.clientId(),
                "username",
                login,
                "password",
                demo.password());
    return given()
        .formParams(form)
        .post(description().oidc().tokenUrl())
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  @Override
  public void close() {
    parts.close();
  }
}
