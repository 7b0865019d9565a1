package id.tanggap.complaint.complaint;

import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.complaint.ComplaintStatus;
import id.tanggap.events.complaint.ServiceElement;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a complaint so far; where it stands follows from it. */
@Embeddable
class Progress {

  int cycle = 1;

  @Nullable Instant verifiedAt;

  @Enumerated(EnumType.STRING)
  @Nullable ComplaintClass complaintClass;

  @Enumerated(EnumType.STRING)
  @Nullable ServiceElement serviceElement;

  @Nullable String sectionCode;

  @Nullable UUID openRequestId;

  @Nullable Instant followedUpAt;

  @Nullable Instant reopenedAt;

  @Nullable Instant respondedAt;

  @Nullable Integer extraWorkingDays;

  @Enumerated(EnumType.STRING)
  @Nullable ComplaintStatus ending;

  @Nullable Instant endedAt;

  /** The first fact that holds decides. */
  ComplaintStatus status() {
    if (ending != null) return ending;
    if (awaitsReporter()) return ComplaintStatus.NEEDS_INFO;
    if (isResponded()) return ComplaintStatus.RESPONDED;
    if (isInProgress()) return ComplaintStatus.IN_PROGRESS;
    if (isAssigned()) return ComplaintStatus.ASSIGNED;
    if (isClassified()) return ComplaintStatus.CLASSIFIED;
    return isVerified() ? ComplaintStatus.VERIFIED : ComplaintStatus.RECEIVED;
  }

  /** Complete as it is: nothing is asked for any more. */
  void verified(Instant at) {
    verifiedAt = at;
    openRequestId = null;
  }

  void asked(UUID requestId) {
    openRequestId = requestId;
  }

  /** The request that is answered now, if there was one. */
  @Nullable UUID answered() {
    var request = openRequestId;
    openRequestId = null;
    return request;
  }

  void classified(ComplaintClass chosen, @Nullable ServiceElement element) {
    complaintClass = chosen;
    serviceElement = element;
  }

  void assigned(String section) {
    sectionCode = section;
  }

  void followedUp(Instant at) {
    followedUpAt = at;
  }

  void responded(Instant at) {
    respondedAt = at;
  }

  void reopened(Instant at) {
    respondedAt = null;
    followedUpAt = at;
    reopenedAt = at;
    cycle++;
  }

  void extended(int workingDays) {
    extraWorkingDays = workingDays;
  }

  void ended(ComplaintStatus with, Instant at) {
    ending = with;
    endedAt = at;
    openRequestId = null;
  }

  boolean hasEnded() {
    return ending != null;
  }

  boolean isVerified() {
    return verifiedAt != null;
  }

  boolean isClassified() {
    return complaintClass != null;
  }

  boolean isAssigned() {
    return sectionCode != null;
  }

  boolean isInProgress() {
    return followedUpAt != null;
  }

  boolean isResponded() {
    return respondedAt != null;
  }

  boolean isExtended() {
    return extraWorkingDays != null;
  }

  boolean awaitsReporter() {
    return openRequestId != null;
  }
}
