package id.tanggap.consultation.transitions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.clauses.Answer;
import id.tanggap.consultation.testing.Person;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/** The API as the tables knock at it. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Api() {}

  /** A command that is still to be signed. */
  static HttpRequest.Builder post(String path, Map<String, ?> body) {
    return at(path).header("Content-Type", "application/json").POST(publisher(body));
  }

  /** A document on its way, that is still to be signed. */
  static HttpRequest.Builder upload(String path) {
    var form =
        """
        --batas\r
        Content-Disposition: form-data; name="file"; filename="surat.pdf"\r
        \r
        %PDF-1.7\r
        --batas--\r
        """;
    return at(path)
        .header("Content-Type", "multipart/form-data; boundary=batas")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  /** What the head of the office sees, who sees everything of it. */
  static Answer get(String path) {
    return get(Person.HEAD_OF_OFFICE, path);
  }

  /** What this person sees. */
  static Answer get(Person person, String path) {
    return Answer.to(at(path).header("Authorization", person.bearer()).GET().build());
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path));
  }

  private static HttpRequest.BodyPublisher publisher(Map<String, ?> body) {
    try {
      return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
