package id.tanggap.api.notes;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Requests that the tests send to the notes. */
public final class Sending {

  private Sending() {}

  public static RequestSpecification json() {
    return given().contentType("application/json");
  }

  public static RequestSpecification keyed(String key) {
    return json().header("Idempotency-Key", key);
  }

  public static Response write(RequestSpecification request, String text) {
    return request.body("{\"text\":\"" + text + "\"}").post("/api/v1/notes");
  }
}
