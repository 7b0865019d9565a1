package id.tanggap.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.stack.StackFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads the live stream and notes by the machine's nanoseconds when each case was heard of. */
final class StreamReader implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DATA = "data:";
  private static final int LOOK_AGAIN_AFTER_MILLISECONDS = 50;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, Long> heard = new ConcurrentHashMap<>();
  private volatile boolean closed;

  private StreamReader() {}

  /** Of new consultations, with the token of somebody who may read it. */
  static StreamReader of(StackFile stack, String token) throws IOException, InterruptedException {
    var monitor = Objects.requireNonNull(stack.services().get("sla-monitor-service")).url();
    var request =
        HttpRequest.newBuilder(URI.create(monitor + "/api/v1/stream?types=ConsultationReceived"))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .build();
    var reader = new StreamReader();
    var answer = reader.http.send(request, BodyHandlers.ofLines());
    if (answer.statusCode() != 200) {
      throw new IOException("the stream answers " + answer.statusCode());
    }
    Thread.ofPlatform().daemon().start(() -> reader.noteAll(answer.body()));
    return reader;
  }

  Map<String, Long> heard() {
    return heard;
  }

  /** Waits until all are heard of, or no longer. */
  void awaitAll(Set<String> cases, Duration longest) throws InterruptedException {
    var end = System.nanoTime() + longest.toNanos();
    while (!heard.keySet().containsAll(cases) && System.nanoTime() < end) {
      Thread.sleep(LOOK_AGAIN_AFTER_MILLISECONDS);
    }
  }

  /** How long after these times each case was heard of; at once if it was before. */
  Delays since(Map<String, Long> times) {
    return Delays.of(
        times.entrySet().stream()
            .filter(it -> heard.containsKey(it.getKey()))
            .map(it -> heard.getOrDefault(it.getKey(), 0L) - it.getValue())
            .map(it -> Math.max(0, it) / 1_000_000));
  }

  @Override
  public void close() {
    closed = true;
    http.shutdownNow();
  }

  private void noteAll(Stream<String> lines) {
    try {
      lines.filter(line -> line.startsWith(DATA)).forEach(this::note);
    } catch (UncheckedIOException ended) {
      if (!closed) {
        throw ended;
      }
    }
  }

  private void note(String line) {
    var now = System.nanoTime();
    try {
      var id = JSON.readTree(line.substring(DATA.length())).path("subject").asText();
      heard.put(id, now);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
