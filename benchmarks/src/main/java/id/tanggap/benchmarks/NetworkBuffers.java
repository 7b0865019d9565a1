package id.tanggap.benchmarks;

import id.tanggap.stack.StackFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;

/**
 * What the network's own pools have reserved in consultation-service, of which its JVM is not told.
 */
final class NetworkBuffers {

  private static final String USED = "netty_allocator_memory_used";

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpRequest metrics;

  NetworkBuffers(StackFile stack) {
    var service = Objects.requireNonNull(stack.services().get("consultation-service"));
    this.metrics = HttpRequest.newBuilder(URI.create(service.url() + "/q/metrics")).build();
  }

  /** In bytes, outside the heap. */
  long bytes() {
    return (long)
        read()
            .lines()
            .filter(line -> line.startsWith(USED) && line.contains("\"direct\""))
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
            .reduce(Double::sum)
            .orElseThrow();
  }

  private String read() {
    try {
      return http.send(metrics, BodyHandlers.ofString()).body();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
