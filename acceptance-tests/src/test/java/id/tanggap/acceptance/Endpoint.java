package id.tanggap.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One operation of a service, as its own description lists it.
 *
 * @param wrongBodies what it may be sent with one field wrong
 */
record Endpoint(String service, Method method, String path, List<WrongBodies.Wrong> wrongBodies) {

  private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every operation below {@code /api}, of every service. */
  static List<Endpoint> all(RunningStack stack) {
    return Services.ALL.stream().flatMap(service -> of(service, stack)).toList();
  }

  /** The path with something that looks like an id in place of every variable. */
  String somewhere() {
    return path.replaceAll("\\{[^}]*[iI]d}", UUID.randomUUID().toString())
        .replaceAll("\\{[^}]*}", "042");
  }

  /** The path to something that is really there, as far as the case has it. */
  String in(CaseOfOurs real) {
    var there =
        path.replace("/consultations/{id}", "/consultations/" + real.id())
            .replace("/visits/{id}", "/visits/" + real.visit())
            .replace("/escalations/{id}", "/escalations/" + real.escalation())
            .replace("/clocks/{id}", "/clocks/" + real.clock())
            .replace("/sections/{code}", "/sections/PD");
    return new Endpoint(service, method, there, wrongBodies).somewhere();
  }

  /** Whether somebody without an account may come in: to complain, and to come back. */
  boolean isForAnybody() {
    return method == Method.POST
        && List.of("/api/v1/complaints", "/api/v1/complaints/access").contains(path);
  }

  boolean takesABody() {
    return method == Method.POST || method == Method.PUT;
  }

  private static Stream<Endpoint> of(String service, RunningStack stack) {
    var description = read(stack.descriptionOf(service));
    var bodies = new WrongBodies(new Bodies(description));
    return description
        .path("paths")
        .propertyStream()
        .filter(path -> path.getKey().startsWith("/api/"))
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .filter(operation -> VERBS.contains(operation.getKey()))
                    .map(operation -> of(service, path.getKey(), operation, bodies)));
  }

  private static Endpoint of(
      String service, String path, Map.Entry<String, JsonNode> operation, WrongBodies bodies) {
    var method = Method.valueOf(operation.getKey().toUpperCase(Locale.ROOT));
    return new Endpoint(service, method, path, bodies.of(operation.getValue()));
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return method + " " + service + path;
  }
}
