package id.tanggap.escalation.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of sections, for the OpenAPI document. */
record SectionPage(List<SectionDetail> items, @Nullable String nextCursor) {}
