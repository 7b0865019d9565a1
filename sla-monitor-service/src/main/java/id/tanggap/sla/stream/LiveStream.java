package id.tanggap.sla.stream;

import java.time.Duration;
import java.util.Optional;

/** One reader's stream: first what happened since it listened last, then what happens now. */
final class LiveStream {

  private static final Duration GLANCE = Duration.ofMillis(250);

  private final Listener listener;
  private final Outlet outlet;
  private final EventIds ids;
  private final Duration heartbeat;
  private final Optional<Duration> life;
  private final long openedAt = System.nanoTime();
  private long lastWords = System.nanoTime();
  private Position position;

  LiveStream(
      Listener listener,
      Outlet outlet,
      EventIds ids,
      Position from,
      Duration heartbeat,
      Optional<Duration> life) {
    this.listener = listener;
    this.outlet = outlet;
    this.ids = ids;
    this.position = from;
    this.heartbeat = heartbeat;
    this.life = life;
  }

  /** Says what is missing up to {@code end}. */
  void catchUp(Backlog backlog, Position end) {
    backlog.read(position, end, this::hear);
    position = position.orLater(end);
  }

  /**
   * Says everything as it comes, until the stream has to end. Looks how far the feed is before it
   * finds nothing waiting: only then is all of it said.
   */
  Farewell follow(LiveFeed feed) throws InterruptedException {
    while (true) {
      var told = feed.told();
      var next = listener.next(GLANCE);
      next.ifPresent(this::hear);
      if (next.isEmpty() && listener.isComplete()) {
        position = position.orLater(told);
      }
      keepAwake();
      var end = end(feed);
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  /** The token is checked here, too, because a long backlog may outlive it. */
  private void hear(PublicEvent event) {
    if (position.hasRead(event)) {
      return;
    }
    position = position.after(event);
    if (listener.wish().includes(event)) {
      outlet.event(ids.of(position), event.type(), listener.wish().wording(event));
      lastWords = System.nanoTime();
    }
    keepAwake();
    if (isExpired()) {
      throw new Expired();
    }
  }

  /** The token ended before the backlog did. */
  static final class Expired extends RuntimeException {
    Expired() {
      super("token expired", null, false, false);
    }
  }

  private Optional<Farewell> end(LiveFeed feed) {
    if (outlet.isGone() || feed.isStopping()) {
      throw new Outlet.Gone("closed by one side");
    }
    if (listener.isTooSlow()) {
      return Optional.of(Farewell.READER_TOO_SLOW);
    }
    if (isExpired()) {
      return Optional.of(Farewell.TOKEN_EXPIRED);
    }
    return listener.isCutOff() ? Optional.of(Farewell.NEWS_UNAVAILABLE) : Optional.empty();
  }

  private void keepAwake() {
    if (System.nanoTime() - lastWords > heartbeat.toNanos()) {
      outlet.silence(ids.of(position));
      lastWords = System.nanoTime();
    }
  }

  private boolean isExpired() {
    return life.filter(it -> System.nanoTime() - openedAt > it.toNanos()).isPresent();
  }
}
