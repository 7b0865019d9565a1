package id.tanggap.acceptance.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One request, ready to be sent as often as wanted. */
public record Attempt(
    Operation operation, String caller, URI uri, Map<String, String> headers, byte[] body) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Whether it could change anything. */
  public boolean isACommand() {
    return !operation.verb().equals("get");
  }

  /** Sends it with the caller's token, unless it has an own one. */
  public HttpResponse<String> send(HttpClient client, String token) throws InterruptedException {
    var request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
    request.setHeader("Authorization", "Bearer " + token);
    request.setHeader("Content-Type", "application/json");
    headers.forEach(request::setHeader);
    request.method(operation.method(), BodyPublishers.ofByteArray(body));
    try {
      return client.send(request.build(), Words.ofAnAnswer());
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(toString(), noAnswer);
    }
  }

  @Override
  public String toString() {
    var text = new String(body, StandardCharsets.ISO_8859_1);
    return "%s %s as %s %s %s"
        .formatted(
            operation.method(),
            uri,
            caller,
            headers,
            text.substring(0, Math.min(400, text.length())));
  }
}
