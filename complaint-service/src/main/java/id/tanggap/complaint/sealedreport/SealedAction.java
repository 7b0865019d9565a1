package id.tanggap.complaint.sealedreport;

import static id.tanggap.complaint.ComplaintProblem.ALREADY_TRANSFERRED;
import static id.tanggap.complaint.ComplaintProblem.NOT_TRANSFERRED;
import static id.tanggap.complaint.ComplaintProblem.REPORT_PURGED;

import id.tanggap.complaint.ComplaintProblem;
import java.util.Optional;

/** What an integrity officer can do with a sealed report, and when. */
enum SealedAction {
  READING,
  TRANSFER,
  PURGE,
  NAMING;

  /** What stands in the way of this action in a state. */
  Optional<ComplaintProblem> obstacleIn(SealedState state) {
    return switch (state) {
      case SEALED -> this == PURGE ? Optional.of(NOT_TRANSFERRED) : Optional.empty();
      case TRANSFERRED -> this == TRANSFER ? Optional.of(ALREADY_TRANSFERRED) : Optional.empty();
      case PURGED -> Optional.of(REPORT_PURGED);
    };
  }
}
