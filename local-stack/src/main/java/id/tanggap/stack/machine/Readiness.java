package id.tanggap.stack.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** An HTTP address that answers 200 from the moment on at which something is ready. */
final class Readiness {

  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final HttpRequest question;

  Readiness(URI address) {
    question = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
  }

  /** Waits while {@code alive}; {@code who} names it in the message of the exception. */
  void await(BooleanSupplier alive, Supplier<String> who) {
    var end = System.nanoTime() + LIMIT.toNanos();
    try (var client = HttpClient.newHttpClient()) {
      while (!answers(client)) {
        if (!alive.getAsBoolean()) {
          throw new IllegalStateException(who.get() + " ended before it was ready");
        }
        if (System.nanoTime() > end) {
          throw new IllegalStateException(who.get() + " was not ready within " + LIMIT);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private boolean answers(HttpClient client) {
    try {
      return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
