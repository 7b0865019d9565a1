package id.tanggap.sla.stream;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What somebody wants to hear of the live feed, kept until it has been sent. Who does not keep up
 * is told nothing more, so that it slows nobody else.
 */
final class Listener {

  private final Wish wish;
  private final BlockingQueue<PublicEvent> waiting;
  private volatile boolean tooSlow;
  private volatile boolean cutOff;

  Listener(Wish wish, int buffer) {
    this.wish = wish;
    this.waiting = new ArrayBlockingQueue<>(buffer);
  }

  /** Called by the feed alone; never waits. */
  void tell(PublicEvent event) {
    if (!tooSlow && wish.includes(event) && !waiting.offer(event)) {
      tooSlow = true;
    }
  }

  /** The feed has lost its source. */
  void cutOff() {
    cutOff = true;
  }

  Wish wish() {
    return wish;
  }

  boolean isTooSlow() {
    return tooSlow;
  }

  boolean isCutOff() {
    return cutOff;
  }

  /** The next event, if one comes within this time. */
  Optional<PublicEvent> next(Duration patience) throws InterruptedException {
    return Optional.ofNullable(waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Nothing was withheld from it so far. */
  boolean isComplete() {
    return !tooSlow && !cutOff;
  }
}
