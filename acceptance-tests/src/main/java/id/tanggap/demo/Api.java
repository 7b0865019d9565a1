package id.tanggap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;

/** The public API of one service, asked as one person or another. */
final class Api {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Http http;
  private final Tokens tokens;
  private final URI base;

  Api(Http http, Tokens tokens, URI base) {
    this.http = http;
    this.tokens = tokens;
    this.base = base;
  }

  JsonNode get(Person caller, String path) {
    return answered("GET " + path, caller, request(path).GET());
  }

  /** Sends a command; where the service asks to come again later, does so for a while. */
  JsonNode post(Person caller, String path, Map<String, ?> body) {
    var request = request(path).POST(BodyPublishers.ofString(Json.write(body)));
    return answered("POST " + path, caller, request.header("Content-Type", "application/json"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
        .header("Accept", "application/json");
  }

  private JsonNode answered(String what, Person caller, HttpRequest.Builder request) {
    request.header("Authorization", "Bearer " + tokens.of(caller));
    var asking = new Patience(PATIENCE);
    while (true) {
      var answer = http.send(request);
      if (answer.isSuccess()) {
        return answer.body();
      }
      if (!answer.isWorthAskingAgain() || !asking.pause(answer.retryAfter())) {
        throw new Refused(what + " as " + caller.name(), answer);
      }
    }
  }
}
