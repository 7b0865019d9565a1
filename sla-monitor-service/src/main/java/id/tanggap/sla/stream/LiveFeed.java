package id.tanggap.sla.stream;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What happens now: one reader of the topics for all listeners of this instance, and none while
 * nobody listens. Newcomers are let in between two events, so each of them knows exactly from where
 * on it is told.
 */
@ApplicationScoped
class LiveFeed {

  private static final Logger LOG = Logger.getLogger(LiveFeed.class);
  private static final Duration LONGEST_POLL = Duration.ofSeconds(1);

  private final PublicTopics topics;
  private final BlockingQueue<Newcomer> newcomers = new LinkedBlockingQueue<>();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile Position told = Position.of();
  private volatile boolean stopping;
  private volatile @Nullable Consumer<String, byte[]> source;
  private @Nullable Thread worker;

  LiveFeed(PublicTopics topics) {
    this.topics = topics;
  }

  private record Newcomer(Listener listener, CompletableFuture<Position> joins) {}

  /** From the position that comes of this on, the listener is told everything it wishes. */
  CompletableFuture<Position> join(Listener listener) {
    var newcomer = new Newcomer(listener, new CompletableFuture<>());
    newcomers.add(newcomer);
    wake();
    return newcomer.joins();
  }

  void leave(Listener listener) {
    listeners.remove(listener);
  }

  /** Everything before this has been told to those who wished it. */
  Position told() {
    return told;
  }

  boolean isStopping() {
    return stopping;
  }

  void start(@Observes StartupEvent event) {
    worker = Thread.ofPlatform().daemon().name("live-feed").start(this::work);
  }

  void stop() {
    stopping = true;
    wake();
    if (source == null && worker != null) {
      worker.interrupt();
    }
  }

  private void work() {
    try {
      while (!stopping) {
        serve(newcomers.take());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(Newcomer first) {
    try (var consumer = topics.consumer()) {
      told = topics.end();
      topics.partitions().follow(consumer, told);
      source = consumer;
      admit(first);
      while (!stopping && !listeners.isEmpty()) {
        tellWhatComes(consumer);
      }
    } catch (RuntimeException away) {
      LOG.warn("the live feed has lost its source; its listeners come again", away);
      first.joins().completeExceptionally(away);
      listeners.forEach(Listener::cutOff);
      listeners.clear();
    } finally {
      source = null;
    }
  }

  private void tellWhatComes(Consumer<String, byte[]> consumer) {
    try {
      topics.partitions().poll(consumer, LONGEST_POLL).forEach(this::tell);
    } catch (WakeupException somebodyComes) {
      LOG.trace("woken", somebodyComes);
    }
    for (var next = newcomers.poll(); next != null; next = newcomers.poll()) {
      admit(next);
    }
  }

  private void tell(PublicEvent event) {
    listeners.forEach(listener -> listener.tell(event));
    told = told.after(event);
  }

  private void admit(Newcomer newcomer) {
    listeners.add(newcomer.listener());
    newcomer.joins().complete(told);
  }

  private void wake() {
    var reading = source;
    if (reading != null) {
      reading.wakeup();
    }
  }
}
