package id.tanggap.complaint.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of those affected, for the OpenAPI document. */
record AffectedPage(List<AffectedPerson> items, @Nullable String nextCursor) {}
