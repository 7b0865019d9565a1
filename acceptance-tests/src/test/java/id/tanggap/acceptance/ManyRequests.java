package id.tanggap.acceptance;

import id.tanggap.acceptance.fuzz.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Requests by the thousand over few connections. REST Assured makes a client for each of them and
 * compiles a script for every look into an answer, which takes longer than the services do.
 */
final class ManyRequests {

  /** Of every role that something is for, one; somebody else would be refused for that alone. */
  private static final List<String> EVERYBODY =
      List.of(
          "rina",
          "yusuf",
          "kasi-pd",
          "kepala",
          "admin",
          "omspan",
          "satker-990002",
          "kepatuhan",
          "integritas");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RunningStack stack;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  ManyRequests(RunningStack stack) {
    this.stack = stack;
  }

  /** A request of this person to a path of the endpoint's service. */
  HttpRequest.Builder as(String login, Endpoint endpoint, String path) {
    return HttpRequest.newBuilder(URI.create(stack.addressOf(endpoint.service()) + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + stack.token(login))
        .header("Accept", "application/json");
  }

  /** What comes back; of a live stream only that it began. */
  HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), Words.ofAnAnswer());
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(noAnswer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Somebody whom the endpoint does not turn away for the role. */
  String whoMay(Endpoint endpoint, Function<String, HttpRequest.Builder> request) {
    return EVERYBODY.stream()
        .filter(caller -> answer(request.apply(caller)).statusCode() != 403)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody may " + endpoint));
  }

  static String mediaTypeOf(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
