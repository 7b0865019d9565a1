package id.tanggap.acceptance;

import id.tanggap.acceptance.fuzz.ApiDocument;
import id.tanggap.acceptance.fuzz.Operation;
import io.restassured.http.Method;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One operation of a service, as its own description lists it.
 *
 * @param queryNames what may stand behind the question mark
 * @param tokens any of which it asks for; none where it is open
 * @param wrongBodies what it may be sent with one field wrong
 */
record Endpoint(
    String service,
    Method method,
    String path,
    List<String> queryNames,
    List<String> tokens,
    List<WrongBodies.Wrong> wrongBodies) {

  /** The standard, and how far the case is whose code somebody has. */
  private static final List<String> PUBLIC =
      List.of(
          "/api/v1/service-standards",
          "/api/v1/service-standards/{code}",
          "/api/v1/tracking/{code}");

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
            .replace("/sections/{code}", "/sections/PD")
            .replace("/policies/{kind}", "/policies/SOLUTION?officeCode=042");
    return new Endpoint(service, method, there, queryNames, tokens, wrongBodies).somewhere();
  }

  /** Whether somebody without an account may come in: to complain, to come back, to read. */
  boolean isForAnybody() {
    return switch (method) {
      case POST ->
          List.of(
                  "/api/v1/complaints",
                  "/api/v1/complaints/access",
                  "/api/v1/tracking/{code}/rating")
              .contains(path);
      case GET -> PUBLIC.contains(path);
      default -> false;
    };
  }

  /** Whether it asks for the token of a receipt before it reads anything. */
  boolean isOfTheReporter() {
    return method == Method.POST
        && List.of("/api/v1/complaints/{id}/messages", "/api/v1/complaints/{id}/reopening")
            .contains(path);
  }

  /** A run of retention is asked for and told nothing. */
  boolean takesABody() {
    return method == Method.PUT || method == Method.POST && !path.equals("/api/v1/retention-runs");
  }

  private static Stream<Endpoint> of(String service, RunningStack stack) {
    var address = URI.create(stack.addressOf(service));
    var document = ApiDocument.of(address, stack.descriptionOf(service));
    var bodies = new WrongBodies(new Bodies(document));
    return document.operations().stream().map(operation -> of(service, operation, bodies));
  }

  private static Endpoint of(String service, Operation operation, WrongBodies bodies) {
    var method = Method.valueOf(operation.method());
    return new Endpoint(
        service,
        method,
        operation.path(),
        operation.queryNames(),
        operation.tokens(),
        bodies.of(operation.bodySchema()));
  }

  @Override
  public String toString() {
    return method + " " + service + path;
  }
}
