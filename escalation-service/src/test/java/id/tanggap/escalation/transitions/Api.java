package id.tanggap.escalation.transitions;

import id.tanggap.clauses.Answer;
import id.tanggap.escalation.stage.Person;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;

/** The API as the tables knock at it. */
final class Api {

  private Api() {}

  /** A command as somebody sends it. */
  static HttpRequest post(String path, String body, Sender sender) {
    var request =
        at(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    sender.signs(request);
    return request.build();
  }

  /** What somebody sees. */
  static Answer get(String path, Person person) {
    return Answer.to(at(path).header("Authorization", person.bearer()).build());
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
  }
}
