package id.tanggap.complaint.complaint;

import id.tanggap.events.complaint.ComplaintChannel;
import id.tanggap.events.complaint.ComplaintStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reporter sees of the own complaint: where it stands and what was written, never who. */
record ReportView(
    UUID id,
    String number,
    String officeCode,
    ComplaintChannel channel,
    ComplaintStatus status,
    int cycle,
    Instant submittedAt,
    @Nullable Instant respondedAt,
    @Nullable Instant endedAt,
    List<WrittenText> texts,
    List<AllowedAction> allowedActions) {

  static ReportView of(Complaint it, List<WrittenText> texts) {
    return new ReportView(
        it.id,
        it.number,
        it.officeCode,
        it.channel,
        it.status,
        it.progress.cycle,
        it.submittedAt,
        it.progress.respondedAt,
        it.progress.endedAt,
        texts.stream().filter(text -> text.kind().isForTheReporter()).toList(),
        AllowedAction.ofReporter(it));
  }
}
