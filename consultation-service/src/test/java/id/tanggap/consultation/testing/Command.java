package id.tanggap.consultation.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One thing that can be asked of the service, with a body that fills every field.
 *
 * @param template the path as the API describes it
 * @param body JSON with {@code TEXT} where free text goes; empty where nothing is read
 */
public record Command(Person by, String template, String path, String body) {

  /** Who else sends it. */
  public Command by(Person person) {
    return new Command(person, template, path, body);
  }

  /** The same about something that nobody knows. */
  public Command about(String id) {
    return new Command(by, template, template.replaceAll("\\{\\w+}", id), body);
  }

  public boolean isAboutSomething() {
    return template.contains("{");
  }

  public boolean readsABody() {
    return !body.isEmpty();
  }

  public Response send() {
    return send(body, by.asks());
  }

  public Response send(String otherBody) {
    return send(otherBody, by.asks());
  }

  public boolean namesATopic() {
    return body.contains("topicCode");
  }

  /** The ETag of what it is about. */
  public String version() {
    var end = path.indexOf('/', path.indexOf('/', 1) + 1);
    return by.gets(path.substring(0, end)).header("ETag");
  }

  /** Sends the body with a header. */
  public Response with(String header, String value) {
    return with(header, value, body);
  }

  /** Sends another body with a header. */
  public Response with(String header, String value, String otherBody) {
    return send(otherBody, by.asks().header(header, value));
  }

  /** Sends exactly these bytes under a media type. */
  public Response sendBytes(String mediaType, byte[] bytes) {
    return by.asks().header("Content-Type", mediaType).body(bytes).post("/api/v1" + path);
  }

  private boolean takesAForm() {
    return template.endsWith("/documents");
  }

  private Response send(String json, RequestSpecification request) {
    if (takesAForm()) {
      var file = Paper.pdf(unknownId());
      return request.multiPart("file", file.name(), file.bytes()).post("/api/v1" + path);
    }
    if (!readsABody()) {
      return request.post("/api/v1" + path);
    }
    return request
        .header("Content-Type", "application/json")
        .body(json.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1" + path);
  }

  /** An id that nobody has. */
  public static String unknownId() {
    return UUID.randomUUID().toString();
  }

  @Override
  public String toString() {
    return template;
  }
}
