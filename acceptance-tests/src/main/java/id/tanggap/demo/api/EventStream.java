package id.tanggap.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Listens to the live stream, and goes on where it was whenever it is cut off. */
public final class EventStream implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Tokens tokens;
  private final Supplier<URI> service;
  private final Person listener;
  private final Consumer<JsonNode> hears;
  private final CountDownLatch listening = new CountDownLatch(1);
  private volatile @Nullable InputStream source;
  private volatile @Nullable String lastId;
  private volatile boolean closed;
  private @Nullable String id;
  private String data = "";

  private EventStream(
      Tokens tokens, Supplier<URI> service, Person listener, Consumer<JsonNode> hears) {
    this.tokens = tokens;
    this.service = service;
    this.listener = listener;
    this.hears = hears;
  }

  /**
   * Returns when whatever happens from now on is heard.
   *
   * @param service which instance to ask, each time anew
   */
  public static EventStream to(
      Tokens tokens, Supplier<URI> service, Person listener, Consumer<JsonNode> hears) {
    var stream = new EventStream(tokens, service, listener, hears);
    Thread.ofPlatform().daemon().name("listening").start(stream::listen);
    stream.awaitListening();
    return stream;
  }

  /** Breaks the connection, as any network does now and then. */
  public void cut() {
    var open = source;
    if (open != null) {
      try {
        open.close();
      } catch (IOException alreadyBroken) {
        // that was the intention
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    cut();
    client.shutdownNow();
  }

  private void awaitListening() {
    try {
      if (!listening.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the stream does not open");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    while (!closed) {
      try {
        read();
        Thread.sleep(PAUSE);
      } catch (IOException cutOff) {
        // comes back with the id of what it heard last
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private void read() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(service.get() + "/api/v1/stream"))
            .header("Accept", "text/event-stream")
            .header("Authorization", "Bearer " + tokens.of(listener));
    var known = lastId;
    if (known != null) {
      request.header("Last-Event-ID", known);
    }
    var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() == 200) {
      source = answer.body();
      id = known;
      data = "";
      try (var lines = reader(answer.body())) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          take(line);
        }
      }
    }
  }

  /** An event counts when its last, empty line is there: before, it is heard again. */
  private void take(String line) {
    if (line.startsWith("data:")) {
      data = line.substring("data:".length());
    } else if (line.startsWith("id:")) {
      id = line.substring("id:".length());
    } else if (line.isEmpty()) {
      dispatch();
    }
  }

  private void dispatch() {
    var event = Json.read(data);
    if (event.has("specversion")) {
      hears.accept(event);
    }
    lastId = id;
    data = "";
    listening.countDown();
  }

  private static BufferedReader reader(InputStream source) {
    return new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
  }
}
