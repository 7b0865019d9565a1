package id.tanggap.complaint.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.tanggap.complaint.people.Offices;
import id.tanggap.events.complaint.Audience;
import id.tanggap.events.complaint.ComplaintChannel;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.complaint.ComplaintStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as a list shows it, without its texts.
 *
 * @param nextDueDate the date of {@code nextDueAt} in the office's zone
 */
record ComplaintSummary(
    UUID id,
    String number,
    String officeCode,
    ComplaintChannel channel,
    ComplaintStatus status,
    int cycle,
    Audience audience,
    @JsonProperty("class") @Nullable ComplaintClass complaintClass,
    @Nullable String sectionCode,
    Instant submittedAt,
    Instant recordedAt,
    @Nullable Instant nextDueAt,
    @Nullable LocalDate nextDueDate) {

  static ComplaintSummary of(Complaint it, Offices offices) {
    var due = it.nextDueAt();
    return new ComplaintSummary(
        it.id,
        it.number,
        it.officeCode,
        it.channel,
        it.status,
        it.progress.cycle,
        it.route.audience(),
        it.progress.complaintClass,
        it.progress.sectionCode,
        it.submittedAt,
        it.recordedAt,
        due,
        due == null ? null : offices.dateAt(it.officeCode, due));
  }
}
