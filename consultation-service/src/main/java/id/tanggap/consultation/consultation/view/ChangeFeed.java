package id.tanggap.consultation.consultation.view;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * The consultations the caller may see, the longest unchanged first. It has no last page: its
 * cursor can be followed for ever, and whoever does misses no change (docs/adr/0040).
 */
@ApplicationScoped
class ChangeFeed {

  private final VisibleConsultations consultations;
  private final ChangeMarks marks;

  ChangeFeed(VisibleConsultations consultations, ChangeMarks marks) {
    this.consultations = consultations;
    this.marks = marks;
  }

  /** What has changed since a time, and perhaps a little of what changed before. */
  Page<QueueItem> since(Instant time, QueueFilter filter, Limit limit) {
    return page(FeedPosition.before(marks.lastBefore(time)), filter, limit);
  }

  /** What has changed behind a cursor of the feed. */
  Page<QueueItem> after(Cursor cursor, QueueFilter filter, Limit limit) {
    return page(FeedPosition.in(cursor), filter, limit);
  }

  private Page<QueueItem> page(FeedPosition after, QueueFilter filter, Limit limit) {
    var conditions = consultations.narrowed(filter);
    after.narrow(conditions);
    var found = consultations.first(limit.value(), conditions, FeedPosition.ORDER);
    var last = found.isEmpty() ? after : FeedPosition.of(found.getLast());
    return consultations.shown(new Page<>(found, last.cursor().toString()));
  }
}
