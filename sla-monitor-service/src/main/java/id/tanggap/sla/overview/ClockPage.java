package id.tanggap.sla.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of clocks, for the interface description. */
record ClockPage(List<ClockResponse> items, @Nullable String nextCursor) {}
