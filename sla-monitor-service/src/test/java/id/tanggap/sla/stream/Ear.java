package id.tanggap.sla.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Listens to the stream as a program of an integration would. */
final class Ear implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final InputStream source;
  private volatile String lastId = "";

  /** One event, or a comment without a type. */
  record Heard(@Nullable String id, String type, String comment, String data) {

    static final Heard NOTHING = new Heard(null, "", "", "");

    JsonNode json() {
      try {
        return JSON.readTree(data);
      } catch (IOException noJson) {
        throw new UncheckedIOException(noJson);
      }
    }

    String subject() {
      return json().path("subject").asText();
    }

    boolean isEvent() {
      return !type.isEmpty();
    }

    boolean isTheEnd() {
      return type.equals("StreamEnded");
    }
  }

  private Ear(String query, Optional<String> lastEventId) {
    var request =
        HttpRequest.newBuilder(
            URI.create("http://localhost:" + RestAssured.port + "/api/v1/stream" + query));
    lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
    var answer = opened(request.header("Accept", "text/event-stream").build());
    if (answer.statusCode() != 200) {
      throw new AssertionError("not opened: " + answer.statusCode());
    }
    source = answer.body();
    Thread.ofPlatform().daemon().start(this::listen);
    next(); // the first words, so that whatever happens from now on is heard
  }

  /** Hears what happens from now on. */
  static Ear at(String query) {
    return new Ear(query, Optional.empty());
  }

  /** Hears everything since the event with this id. */
  static Ear after(String id, String query) {
    return new Ear(query, Optional.of(id));
  }

  /** The id of the last thing heard. */
  String lastId() {
    return lastId;
  }

  /** The next event; comments are passed over. */
  Heard event() {
    while (true) {
      var next = next();
      if (next.isEvent()) {
        return next;
      }
    }
  }

  /** The next event or comment. */
  Heard next() {
    try {
      var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing heard for %d s".formatted(PATIENCE_SECONDS));
      }
      lastId = next.id() == null ? lastId : next.id();
      return next;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private HttpResponse<InputStream> opened(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void listen() {
    try (var lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
      var now = Heard.NOTHING;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          heard.add(now);
          now = Heard.NOTHING;
        } else {
          now = with(line, now);
        }
      }
    } catch (IOException closed) {
      // by one side or the other
    }
  }

  private static Heard with(String line, Heard now) {
    var colon = line.indexOf(':');
    var value = line.substring(colon + 1);
    return switch (line.substring(0, colon)) {
      case "" -> new Heard(now.id(), now.type(), value, now.data());
      case "id" -> new Heard(value, now.type(), now.comment(), now.data());
      case "event" -> new Heard(now.id(), value, now.comment(), now.data());
      case "data" -> new Heard(now.id(), now.type(), now.comment(), now.data() + value);
      default -> now;
    };
  }
}
