package id.tanggap.escalation.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of escalations, for the OpenAPI document. */
record EscalationPage(List<EscalationSummary> items, @Nullable String nextCursor) {}
