package id.tanggap.sla.stream;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** The open streams of this instance: each is written by a thread of its own. */
@ApplicationScoped
class Streams {

  private static final Logger LOG = Logger.getLogger(Streams.class);
  private static final Duration COME_AGAIN_AFTER = Duration.ofSeconds(5);
  private static final Duration JOINING = Duration.ofSeconds(10);
  private static final Wording NONE_OF_OURS =
      new Wording("bukan id dari stream ini", "is no id of this stream");

  private final LiveFeed feed;
  private final Backlog backlog;
  private final PublicTopics topics;
  private final StreamSettings settings;
  private final Semaphore seats;

  Streams(LiveFeed feed, Backlog backlog, PublicTopics topics, StreamSettings settings) {
    this.feed = feed;
    this.backlog = backlog;
    this.topics = topics;
    this.settings = settings;
    seats = new Semaphore(settings.readers());
  }

  void count(@Observes StartupEvent event, MeterRegistry metrics) {
    Gauge.builder("tanggap.stream.readers", this, Streams::taken)
        .description("open streams; when all are taken, readers are asked to come again")
        .register(metrics);
  }

  /** The connections are closed by then; a reader that comes back goes on where it was. */
  void stop(@Observes ShutdownEvent event) {
    feed.stop();
  }

  /** Where the stream of the reader with this last id goes on; without one, now. */
  Position start(Optional<String> lastEventId) {
    var end = topics.end();
    return lastEventId
        .map(
            id ->
                topics
                    .ids()
                    .read(id)
                    .filter(from -> !end.isBehind(from))
                    .orElseThrow(Streams::noneOfOurs))
        .orElse(end);
  }

  /** Opens the stream and returns; the stream goes on until one side ends it. */
  void open(Wish wish, Position from, Outlet outlet, Optional<Duration> life) {
    if (!seats.tryAcquire()) {
      throw CommonProblem.TEMPORARILY_UNAVAILABLE.refusal().retryAfter(COME_AGAIN_AFTER);
    }
    try {
      outlet.open(topics.ids().of(from));
      var listener = new Listener(wish, settings.buffer());
      var stream = new LiveStream(listener, outlet, topics.ids(), from, settings.heartbeat(), life);
      Thread.ofVirtual().name("stream").start(() -> speak(stream, listener, outlet));
    } catch (RuntimeException notOpened) {
      seats.release();
      throw notOpened;
    }
  }

  private void speak(LiveStream stream, Listener listener, Outlet outlet) {
    try {
      outlet.farewell(toItsEnd(stream, listener));
    } catch (Outlet.Gone gone) {
      LOG.debugf("a reader has gone: %s", gone.getMessage());
    } finally {
      feed.leave(listener);
      outlet.close();
      seats.release();
    }
  }

  private Farewell toItsEnd(LiveStream stream, Listener listener) {
    try {
      stream.catchUp(backlog, topics.end());
      var joined = feed.join(listener).get(JOINING.toMillis(), TimeUnit.MILLISECONDS);
      stream.catchUp(backlog, joined);
      return stream.follow(feed);
    } catch (Outlet.Gone gone) {
      throw gone;
    } catch (LiveStream.Expired expired) {
      return Farewell.TOKEN_EXPIRED;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Outlet.Gone("the service stops");
    } catch (RuntimeException | ExecutionException | TimeoutException away) {
      LOG.warn("a stream ends because events cannot be read", away);
      return Farewell.NEWS_UNAVAILABLE;
    }
  }

  private double taken() {
    return settings.readers() - seats.availablePermits();
  }

  private static RuntimeException noneOfOurs() {
    return CommonProblem.INVALID_INPUT.refusal().violation("Last-Event-ID", NONE_OF_OURS);
  }
}
