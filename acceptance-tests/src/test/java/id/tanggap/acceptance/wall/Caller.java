package id.tanggap.acceptance.wall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Somebody at an address of this machine, who sends exactly what is written here. */
public final class Caller implements AutoCloseable {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final HttpClient client;

  private Caller(HttpClient client) {
    this.client = client;
  }

  /** Calls from {@code 127.0.0.<last>}, so that no other test's tries are used up. */
  public static Caller at(int last) {
    try {
      return new Caller(
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .localAddress(InetAddress.getByName("127.0.0." + last))
              .build());
    } catch (IOException noSuchAddress) {
      throw new UncheckedIOException(noSuchAddress);
    }
  }

  /** A request to {@code /api/v1} of the service at this address. */
  public static HttpRequest.Builder to(String service, String path) {
    return HttpRequest.newBuilder(URI.create(service + "/api/v1" + path)).timeout(TIMEOUT);
  }

  /** One that posts this JSON. */
  public static HttpRequest.Builder post(String service, String path, String json) {
    return to(service, path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json));
  }

  public Said send(HttpRequest.Builder request) {
    try {
      return Said.of(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Reads a stream up to the first place that it names, or all of a refusal. */
  Said beginningOf(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofInputStream());
      try (var lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
        var read = new StringBuilder();
        var line = lines.readLine();
        while (line != null && !line.startsWith("id:")) {
          read.append(line).append('\n');
          line = lines.readLine();
        }
        return Said.of(answer, read.append(line).toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Does not wait for the answer. */
  public CompletableFuture<Said> sends(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(Said::of);
  }

  /** How many nanoseconds the answer takes. */
  public long nanosOf(HttpRequest.Builder request) {
    var since = System.nanoTime();
    send(request);
    return System.nanoTime() - since;
  }

  @Override
  public void close() {
    client.close();
  }
}
