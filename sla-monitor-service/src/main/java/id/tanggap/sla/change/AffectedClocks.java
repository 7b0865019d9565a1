package id.tanggap.sla.change;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.journal.Ids;
import id.tanggap.sla.calendar.CalendarChange;
import id.tanggap.sla.calendar.CalendarContent;
import id.tanggap.sla.clock.Clocks;
import id.tanggap.sla.clock.Recounting;
import id.tanggap.sla.clock.SlaClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open clocks a change would move, page by page, so that a million of them hold up nobody.
 */
@ApplicationScoped
class AffectedClocks {

  private static final int LOOKED_AT = 1_000;

  private final Clocks clocks;
  private final Recounting recounting;
  private final Clock time;

  AffectedClocks(Clocks clocks, Recounting recounting, Clock time) {
    this.clocks = clocks;
    this.recounting = recounting;
    this.time = time;
  }

  AffectedPage by(
      CalendarContent draft, CalendarChange change, @Nullable Cursor cursor, Limit limit) {
    var from = change.from().atStartOfDay(draft.zone()).toInstant();
    var after = cursor == null ? Ids.LOWEST : cursor.uuid(0);
    var open = clocks.openOf(draft.officeCode(), from, after, LOOKED_AT);
    var moved =
        recounting.prospects(open, draft.calendar(), time.instant()).stream()
            .map(it -> AffectedClock.of(it, draft.zone()))
            .toList();
    return moved.size() > limit.value()
        ? page(draft, moved.subList(0, limit.value()))
        : new AffectedPage(draft.version(), moved, open.size() < LOOKED_AT ? null : next(open));
  }

  private static AffectedPage page(CalendarContent draft, List<AffectedClock> items) {
    return new AffectedPage(draft.version(), items, next(items.getLast().clockId()));
  }

  private static String next(List<SlaClock> open) {
    return next(open.getLast().clockId());
  }

  private static String next(UUID last) {
    return Cursor.of(last.toString()).toString();
  }
}
