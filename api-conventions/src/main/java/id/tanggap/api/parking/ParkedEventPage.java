package id.tanggap.api.parking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of parked events as the API's document describes it. */
record ParkedEventPage(List<ParkedEventResponse> items, @Nullable String nextCursor) {}
