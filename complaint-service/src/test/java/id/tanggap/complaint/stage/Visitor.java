package id.tanggap.complaint.stage;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody without an account, at an address. */
public record Visitor(String address) {

  /** From an address of its own, so that nobody counts against another one. */
  public static Visitor anybody() {
    var random = ThreadLocalRandom.current();
    return new Visitor(
        "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
  }

  /** A request without a token. */
  public RequestSpecification calls() {
    return given().header("X-Forwarded-For", address);
  }

  /** A request without a token that carries JSON. */
  public RequestSpecification sends(String json) {
    return calls().contentType(ContentType.JSON).body(json);
  }
}
