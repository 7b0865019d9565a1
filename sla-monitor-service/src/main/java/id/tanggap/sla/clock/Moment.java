package id.tanggap.sla.clock;

import id.tanggap.journal.News;
import java.time.Instant;
import java.util.Objects;

/**
 * The times of one piece of news: when it occurred, when its own service recorded it, and now,
 * taken once at the door.
 */
record Moment(Instant occurredAt, Instant recordedAt, Instant now) {

  static Moment of(News<?> news, Instant now) {
    return new Moment(news.occurredAt(), news.recordedAt(), now);
  }

  /** A clock fires: what follows was due with it, and known as long as it was. */
  static Moment firing(SlaClock clock, Instant now) {
    return new Moment(Objects.requireNonNull(clock.term().dueAt()), clock.told().recordedAt(), now);
  }
}
