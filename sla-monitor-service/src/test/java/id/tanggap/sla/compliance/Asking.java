package id.tanggap.sla.compliance;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** GET /compliance, as whoever the test is. */
final class Asking {

  private Asking() {}

  /** The figures of one month of 2024, which belongs to one test alone. */
  static JsonPath month(int month, String... by) {
    var from = "2024-%02d-01".formatted(month);
    return given()
        .queryParams(Map.of("from", from, "to", "2024-%02d-28".formatted(month)))
        .queryParam("by", (Object[]) by)
        .get("/api/v1/compliance")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Of the only group, the obligations of one kind. */
  static Map<String, Object> kind(int month, String kind) {
    Map<String, Object> found =
        month(month).getMap("rows[0].obligations.find { it.kind == '%s' }".formatted(kind));
    return found == null ? Map.of() : found;
  }

  /** Of the only group, the consultations. */
  static Map<String, Object> consultations(int month) {
    Map<String, Object> found = month(month).getMap("rows[0].consultations");
    return found == null ? Map.of() : found;
  }
}
