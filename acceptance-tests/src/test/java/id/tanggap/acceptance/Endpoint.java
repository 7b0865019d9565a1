package id.tanggap.acceptance;

import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One operation of a service, as its own description lists it. */
record Endpoint(String service, Method method, String path) {

  private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");

  /** Every operation below {@code /api}, of every service. */
  static List<Endpoint> all(RunningStack stack) {
    return Services.ALL.stream().flatMap(service -> of(service, stack)).toList();
  }

  /** The path with something that looks like an id in place of every variable. */
  String somewhere() {
    return path.replaceAll("\\{[^}]*[iI]d}", UUID.randomUUID().toString())
        .replaceAll("\\{[^}]*}", "042");
  }

  boolean takesABody() {
    return method == Method.POST || method == Method.PUT;
  }

  private static Stream<Endpoint> of(String service, RunningStack stack) {
    var description =
        stack
            .anonymous(service)
            .basePath("")
            .accept("application/json")
            .get("/q/openapi?format=json")
            .asString();
    Map<String, Map<String, Object>> paths = JsonPath.from(description).getMap("paths");
    return paths.entrySet().stream()
        .filter(path -> path.getKey().startsWith("/api/"))
        .flatMap(path -> of(service, path.getKey(), path.getValue()));
  }

  private static Stream<Endpoint> of(String service, String path, Map<String, Object> operations) {
    return operations.keySet().stream()
        .filter(VERBS::contains)
        .map(verb -> new Endpoint(service, Method.valueOf(verb.toUpperCase(Locale.ROOT)), path));
  }

  @Override
  public String toString() {
    return method + " " + service + path;
  }
}
