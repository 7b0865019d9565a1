package id.tanggap.sla.stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.tanggap.api.problem.Language;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The way to one reader. Each line waits until the network has taken it, so that at most one is
 * under way; a reader that takes none for too long is disconnected.
 */
final class Outlet {

  private static final Duration COME_AGAIN_AFTER = Duration.ofSeconds(2);

  private final SseEventSink sink;
  private final Sse sse;
  private final HttpServerRequest request;
  private final Duration stall;

  Outlet(SseEventSink sink, Sse sse, HttpServerRequest request, Duration stall) {
    this.sink = sink;
    this.sse = sse;
    this.request = request;
    this.stall = stall;
  }

  /** The reader has gone, or does not read at all. */
  static final class Gone extends RuntimeException {
    Gone(String why) {
      super(why, null, false, false);
    }
  }

  /** The first words; whoever is cut off before the first event comes back with this id. */
  void open(String id) {
    request.response().putHeader("Cache-Control", "no-store").putHeader("X-Accel-Buffering", "no");
    send(
        sse.newEventBuilder()
            .comment("tanggap")
            .id(id)
            .reconnectDelay(COME_AGAIN_AFTER.toMillis())
            .build());
  }

  void event(String id, String type, String envelope) {
    send(sse.newEventBuilder().id(id).name(type).data(String.class, envelope).build());
  }

  /** Nothing happened that concerns this reader; it need not be shown this again. */
  void silence(String id) {
    send(sse.newEventBuilder().comment("heartbeat").id(id).build());
  }

  void farewell(Farewell why) {
    var language = Language.preferredBy(request.getHeader("Accept-Language"));
    var words = JsonNodeFactory.instance.objectNode();
    words.put("reason", why.name()).put("message", why.words().in(language));
    send(sse.newEventBuilder().name("StreamEnded").data(String.class, words.toString()).build());
  }

  boolean isGone() {
    return sink.isClosed();
  }

  void close() {
    sink.close();
  }

  private void send(OutboundSseEvent event) {
    if (sink.isClosed()) {
      throw new Gone("closed by the reader");
    }
    try {
      sink.send(event).toCompletableFuture().get(stall.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      request.connection().close();
      throw new Gone("does not read");
    } catch (ExecutionException | IllegalStateException e) {
      throw new Gone("closed by the reader");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Gone("interrupted");
    }
  }
}
