package id.tanggap.consultation.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
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

  public Response gets(String path) {
    return asks().get("/api/v1" + path);
  }

  /** A request without a token. */
  public RequestSpecification asks() {
    return RestAssured.given().header("X-Forwarded-For", address);
  }
}
