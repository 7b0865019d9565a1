package id.tanggap.complaint.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of requests, for the OpenAPI document. */
record DataRequestPage(List<DataRequestSummary> items, @Nullable String nextCursor) {}
