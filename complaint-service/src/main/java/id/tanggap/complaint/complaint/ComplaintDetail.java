package id.tanggap.complaint.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.tanggap.complaint.deadline.DeadlineView;
import id.tanggap.events.complaint.Audience;
import id.tanggap.events.complaint.ComplaintChannel;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.complaint.ComplaintStatus;
import id.tanggap.events.complaint.ServiceElement;
import id.tanggap.events.consultation.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One complaint with its texts, and what the caller can do with it. */
record ComplaintDetail(
    UUID id,
    String number,
    String officeCode,
    ComplaintChannel channel,
    Anonymity anonymity,
    Origin origin,
    Instant submittedAt,
    Instant recordedAt,
    @Nullable String externalReference,
    @Nullable String consultationNumber,
    ComplaintStatus status,
    int cycle,
    Audience audience,
    Route route,
    @Nullable Set<UUID> reportedOfficerIds,
    @Nullable Boolean reportedUnknown,
    @Nullable Reporter reporter,
    @Nullable Instant verifiedAt,
    @JsonProperty("class") @Nullable ComplaintClass complaintClass,
    @Nullable ServiceElement element,
    @Nullable String sectionCode,
    @Nullable UUID openRequestId,
    @Nullable Instant respondedAt,
    @Nullable Integer extraWorkingDays,
    @Nullable Instant endedAt,
    List<WrittenText> texts,
    List<Forwarded> forwardings,
    List<DeadlineView> deadlines,
    List<AllowedAction> allowedActions) {

  static ComplaintDetail of(
      Complaint it,
      @Nullable Reported reported,
      @Nullable Reporter reporter,
      List<WrittenText> texts,
      List<Forwarded> forwardings,
      List<DeadlineView> deadlines,
      List<AllowedAction> actions) {
    return new ComplaintDetail(
        it.id,
        it.number,
        it.officeCode,
        it.channel,
        it.anonymity,
        it.origin,
        it.submittedAt,
        it.recordedAt,
        it.externalReference,
        it.consultationNumber,
        it.status,
        it.progress.cycle,
        it.route.audience(),
        it.route,
        reported == null ? null : reported.officers(),
        reported == null ? null : reported.isUnknown(),
        reporter,
        it.progress.verifiedAt,
        it.progress.complaintClass,
        it.progress.serviceElement,
        it.progress.sectionCode,
        it.progress.openRequestId,
        it.progress.respondedAt,
        it.progress.extraWorkingDays,
        it.progress.endedAt,
        texts,
        forwardings,
        deadlines,
        actions);
  }
}
