package id.tanggap.complaint.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of complaints, for the OpenAPI document. */
record ComplaintPage(List<ComplaintSummary> items, @Nullable String nextCursor) {}
