package id.tanggap.complaint.complaint;

import static id.tanggap.complaint.ComplaintProblem.ALREADY_CLASSIFIED;
import static id.tanggap.complaint.ComplaintProblem.ALREADY_ERASED;
import static id.tanggap.complaint.ComplaintProblem.ALREADY_EXTENDED;
import static id.tanggap.complaint.ComplaintProblem.ALREADY_IN_PROGRESS;
import static id.tanggap.complaint.ComplaintProblem.ALREADY_REQUESTED;
import static id.tanggap.complaint.ComplaintProblem.ALREADY_RESPONDED;
import static id.tanggap.complaint.ComplaintProblem.ALREADY_VERIFIED;
import static id.tanggap.complaint.ComplaintProblem.AWAITING_INFORMATION;
import static id.tanggap.complaint.ComplaintProblem.BELONGS_TO_REGIONAL_OFFICE;
import static id.tanggap.complaint.ComplaintProblem.COMPLAINT_CLOSED;
import static id.tanggap.complaint.ComplaintProblem.COMPLAINT_ENDED;
import static id.tanggap.complaint.ComplaintProblem.COMPLAINT_NOT_CLASSIFIED;
import static id.tanggap.complaint.ComplaintProblem.COMPLAINT_OPEN;
import static id.tanggap.complaint.ComplaintProblem.NOT_ASSIGNED;
import static id.tanggap.complaint.ComplaintProblem.NOT_RESPONDED;
import static id.tanggap.complaint.ComplaintProblem.NOT_VERIFIED;
import static id.tanggap.complaint.ComplaintProblem.NO_CONFIDENTIAL_IDENTITY;

import id.tanggap.complaint.ComplaintProblem;
import id.tanggap.events.complaint.ComplaintStatus;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What can be done with a complaint, by whom, and when. */
public enum ComplaintAction {
  VERIFICATION(Side.DESK),
  INFORMATION_REQUEST(Side.DESK),
  CLASSIFICATION(Side.DESK),
  ASSIGNMENT(Side.DESK),
  FOLLOW_UP(Side.WORKER),
  FORWARDING(Side.DESK),
  RESPONSE(Side.WORKER),
  CLOSING(Side.DESK),
  REJECTION(Side.DESK),
  REDIRECTION(Side.DESK),
  /** It is whistleblowing, so it moves to the sealed store. */
  SEALING(Side.DESK),
  IDENTITY_DISCLOSURE(Side.CONFIDANT),
  EXTENSION(Side.OFFICE_HEAD),
  ERASURE(Side.OFFICE_HEAD),
  MESSAGE(Side.REPORTER),
  REOPENING(Side.REPORTER),
  WITHDRAWAL(Side.REPORTER);

  /** Whose an action is. */
  enum Side {
    /** Who works on complaints of its route. */
    DESK,
    /** The section it is assigned to, or the desk. */
    WORKER,
    OFFICE_HEAD,
    /** Who may know who reported in confidence. */
    CONFIDANT,
    REPORTER
  }

  private final Side side;

  ComplaintAction(Side side) {
    this.side = side;
  }

  Side side() {
    return side;
  }

  /** What stands in the way of this action now. */
  Optional<ComplaintProblem> obstacleIn(Complaint complaint) {
    var it = complaint.progress;
    if (this == ERASURE) {
      return unless(it::hasEnded, COMPLAINT_OPEN).or(() -> when(it::isErased, ALREADY_ERASED));
    }
    if (this == IDENTITY_DISCLOSURE) {
      return unless(() -> complaint.anonymity == Anonymity.CONFIDENTIAL, NO_CONFIDENTIAL_IDENTITY);
    }
    if (it.hasEnded()) {
      return Optional.of(
          this == REOPENING && it.ending == ComplaintStatus.CLOSED
              ? COMPLAINT_CLOSED
              : COMPLAINT_ENDED);
    }
    if (complaint.route == Route.REGIONAL_OFFICE && side != Side.REPORTER && !leavesTheOffice()) {
      return Optional.of(BELONGS_TO_REGIONAL_OFFICE);
    }
    return switch (this) {
      case VERIFICATION -> when(it::isVerified, ALREADY_VERIFIED);
      case INFORMATION_REQUEST ->
          when(it::awaitsReporter, ALREADY_REQUESTED).or(() -> unlessResponded(it));
      case CLASSIFICATION ->
          unlessAwaiting(it)
              .or(() -> unless(it::isVerified, NOT_VERIFIED))
              .or(() -> when(it::isClassified, ALREADY_CLASSIFIED));
      case ASSIGNMENT ->
          unlessUnclassified(it)
              .or(() -> when(() -> it.isInProgress() && it.isAssigned(), ALREADY_IN_PROGRESS));
      case FOLLOW_UP -> unlessUnclassified(it).or(() -> unless(it::isAssigned, NOT_ASSIGNED));
      case RESPONSE -> unlessUnclassified(it);
      case REJECTION, REDIRECTION, SEALING -> unlessResponded(it);
      case EXTENSION ->
          unless(it::isVerified, NOT_VERIFIED)
              .or(() -> unless(it::isClassified, COMPLAINT_NOT_CLASSIFIED))
              .or(() -> unlessResponded(it))
              .or(() -> when(it::isExtended, ALREADY_EXTENDED));
      case CLOSING, REOPENING -> unless(it::isResponded, NOT_RESPONDED);
      case FORWARDING, MESSAGE, WITHDRAWAL, IDENTITY_DISCLOSURE, ERASURE -> Optional.empty();
    };
  }

  private boolean leavesTheOffice() {
    return this == REDIRECTION || this == SEALING;
  }

  private static Optional<ComplaintProblem> unlessUnclassified(Progress it) {
    return unlessAwaiting(it)
        .or(() -> unless(it::isVerified, NOT_VERIFIED))
        .or(() -> unless(it::isClassified, COMPLAINT_NOT_CLASSIFIED))
        .or(() -> unlessResponded(it));
  }

  private static Optional<ComplaintProblem> unlessAwaiting(Progress it) {
    return when(it::awaitsReporter, AWAITING_INFORMATION);
  }

  private static Optional<ComplaintProblem> unlessResponded(Progress it) {
    return when(it::isResponded, ALREADY_RESPONDED);
  }

  private static Optional<ComplaintProblem> when(BooleanSupplier stands, ComplaintProblem problem) {
    return stands.getAsBoolean() ? Optional.of(problem) : Optional.empty();
  }

  private static Optional<ComplaintProblem> unless(
      BooleanSupplier holds, ComplaintProblem problem) {
    return holds.getAsBoolean() ? Optional.empty() : Optional.of(problem);
  }
}
