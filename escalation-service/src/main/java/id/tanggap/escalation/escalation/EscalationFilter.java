package id.tanggap.escalation.escalation;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of escalations is narrowed to, and after which of them it goes on. */
record EscalationFilter(
    @QueryParam("section") @Nullable String section,
    @QueryParam("state") @Nullable EscalationState state,
    @QueryParam("consultationId") @Nullable UUID consultationId,
    @QueryParam("raisedBy") @Nullable UUID raisedBy,
    @QueryParam("cursor") @Nullable Cursor cursor) {

  /** Adds what is asked for to a query. */
  void narrow(Conditions conditions) {
    conditions.addIfGiven("e.sectionCode = :section", "section", section);
    conditions.addIfGiven("e.state = :state", "state", state);
    conditions.addIfGiven("e.consultationId = :consultation", "consultation", consultationId);
    conditions.addIfGiven("e.raisedBy = :raisedBy", "raisedBy", raisedBy);
    if (cursor != null) {
      conditions.add(
          "(e.raisedAt, e.id) < (:raisedAt, :id)",
          Map.of("raisedAt", cursor.instant(0), "id", cursor.uuid(1)));
    }
  }
}
