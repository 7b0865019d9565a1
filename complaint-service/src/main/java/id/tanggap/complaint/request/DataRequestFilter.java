package id.tanggap.complaint.request;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.events.complaint.PersonalDataRequestKind;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of requests is narrowed to, and after which of them it goes on. */
record DataRequestFilter(
    @QueryParam("officeCode") @Nullable String officeCode,
    @QueryParam("kind") @Nullable PersonalDataRequestKind kind,
    @QueryParam("state") @Nullable DataRequestState state,
    @QueryParam("cursor") @Nullable Cursor cursor) {

  Conditions conditions() {
    var conditions = new Conditions();
    conditions.addIfGiven("it.officeCode = :office", "office", officeCode);
    conditions.addIfGiven("it.kind = :kind", "kind", kind);
    conditions.addIfGiven("it.state = :state", "state", state);
    if (cursor != null) {
      conditions.add("it.id < :last", "last", cursor.uuid(0));
    }
    return conditions;
  }
}
