package id.tanggap.demo.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One HTTP client for all calls of the demonstration. */
public final class Http {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  Answer send(HttpRequest.Builder request) {
    try {
      var response = client.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
      var retryAfter =
          response.headers().firstValue("Retry-After").map(Long::valueOf).map(Duration::ofSeconds);
      var version = response.headers().firstValue("ETag");
      return new Answer(
          response.statusCode(),
          Json.read(response.body()),
          version.orElse(""),
          retryAfter.orElse(Duration.ZERO));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
