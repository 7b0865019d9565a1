package id.tanggap.complaint.incident;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of incidents is narrowed to, and after which of them it goes on. */
record IncidentFilter(
    @QueryParam("officeCode") @Nullable String officeCode,
    @QueryParam("state") @Nullable IncidentState state,
    @QueryParam("cursor") @Nullable Cursor cursor) {

  Conditions conditions() {
    var conditions = new Conditions();
    conditions.addIfGiven("it.officeCode = :office", "office", officeCode);
    if (state != null) {
      conditions.add(
          switch (state) {
            case RECORDED -> "it.notifiedAt is null";
            case NOTIFIED -> "it.notifiedAt is not null";
          });
    }
    if (cursor != null) {
      conditions.add("it.id < :last", "last", cursor.uuid(0));
    }
    return conditions;
  }
}
