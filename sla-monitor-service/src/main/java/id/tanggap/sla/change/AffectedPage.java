package id.tanggap.sla.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clocks that a change would move, by the version of the calendar that it would make. */
record AffectedPage(int calendarVersion, List<AffectedClock> items, @Nullable String nextCursor) {}
