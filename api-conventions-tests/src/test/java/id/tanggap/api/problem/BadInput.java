package id.tanggap.api.problem;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** One wrong request and the problem it must get. */
record BadInput(
    String name,
    String method,
    String path,
    String contentType,
    byte[] body,
    int status,
    String slug,
    String field) {

  static BadInput body(String name, String json, int status, String slug, String field) {
    return new BadInput(
        name,
        "POST",
        "/api/v1/notes",
        "application/json",
        json.getBytes(StandardCharsets.UTF_8),
        status,
        slug,
        field);
  }

  static BadInput bytes(String name, byte[] body, int status, String slug) {
    return new BadInput(name, "POST", "/api/v1/notes", "application/json", body, status, slug, "");
  }

  static BadInput request(
      String name, String method, String path, int status, String slug, String field) {
    return new BadInput(name, method, path, "", new byte[0], status, slug, field);
  }

  static BadInput typed(String name, String contentType, int status, String slug) {
    var body = "{\"text\":\"Rapat\"}".getBytes(StandardCharsets.UTF_8);
    return new BadInput(name, "POST", "/api/v1/notes", contentType, body, status, slug, "");
  }

  Response send() {
    RequestSpecification request =
        RestAssured.given()
            .urlEncodingEnabled(false)
            .config(
                RestAssured.config()
                    .encoderConfig(
                        EncoderConfig.encoderConfig()
                            .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    if (!contentType.isEmpty()) {
      request.header("Content-Type", contentType).body(body);
    }
    return request.request(method, path);
  }

  @Override
  public String toString() {
    return name;
  }
}
