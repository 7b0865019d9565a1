package id.tanggap.escalation.escalation;

import id.tanggap.api.page.Cursor;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of escalations is narrowed to, and after which of them it goes on. */
record EscalationFilter(
    @QueryParam("section") @Nullable String section,
    @QueryParam("state") @Nullable EscalationState state,
    @QueryParam("consultationId") @Nullable UUID consultationId,
    @QueryParam("raisedBy") @Nullable UUID raisedBy,
    @QueryParam("cursor") @Nullable Cursor cursor) {}
