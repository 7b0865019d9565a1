package id.tanggap.complaint.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of incidents, for the OpenAPI document. */
record IncidentPage(List<IncidentSummary> items, @Nullable String nextCursor) {}
