package id.tanggap.complaint.complaint;

import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.events.complaint.ComplaintChannel;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.complaint.ComplaintStatus;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list of complaints is narrowed to, and after which of them it goes on. */
record ComplaintFilter(
    @QueryParam("officeCode") @Nullable String officeCode,
    @QueryParam("status") @Nullable ComplaintStatus status,
    @QueryParam("channel") @Nullable ComplaintChannel channel,
    @QueryParam("class") @Nullable ComplaintClass complaintClass,
    @QueryParam("section") @Nullable String section,
    @QueryParam("number") @Nullable String number,
    @QueryParam("cursor") @Nullable Cursor cursor) {

  /** Adds what is asked for to a query. */
  void narrow(Conditions conditions) {
    conditions.addIfGiven("c.officeCode = :office", "office", officeCode);
    conditions.addIfGiven("c.status = :status", "status", status);
    conditions.addIfGiven("c.channel = :channel", "channel", channel);
    conditions.addIfGiven("c.progress.complaintClass = :class", "class", complaintClass);
    conditions.addIfGiven("c.progress.sectionCode = :section", "section", section);
    conditions.addIfGiven("c.number = :number", "number", number);
    if (cursor != null) {
      conditions.add(
          "(c.recordedAt, c.id) < (:recordedAt, :id)",
          Map.of("recordedAt", cursor.instant(0), "id", cursor.uuid(1)));
    }
  }
}
