package id.tanggap.complaint.incident;

import static id.tanggap.complaint.ComplaintProblem.ALREADY_ERASED;
import static id.tanggap.complaint.ComplaintProblem.ALREADY_NOTIFIED;
import static id.tanggap.complaint.ComplaintProblem.NOTICE_INCOMPLETE;

import id.tanggap.complaint.ComplaintProblem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with an incident, and what stands in the way. */
enum IncidentAction {
  /** More may be found out at any time. */
  AMENDMENT,
  NOTIFICATION;

  Optional<ComplaintProblem> obstacleIn(IncidentState state, @Nullable IncidentAccount account) {
    if (account == null) {
      return Optional.of(ALREADY_ERASED);
    }
    return switch (this) {
      case AMENDMENT -> Optional.empty();
      case NOTIFICATION ->
          switch (state) {
            case NOTIFIED -> Optional.of(ALREADY_NOTIFIED);
            case RECORDED ->
                account.isEnoughForANotice() ? Optional.empty() : Optional.of(NOTICE_INCOMPLETE);
          };
    };
  }
}
