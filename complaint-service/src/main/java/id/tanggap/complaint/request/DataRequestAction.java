package id.tanggap.complaint.request;

import static id.tanggap.complaint.ComplaintProblem.DATA_REQUEST_ENDED;

import id.tanggap.complaint.ComplaintProblem;
import java.util.Optional;

/** What can be done with a request, and what stands in the way. */
enum DataRequestAction {
  COMPLETION,
  REFUSAL;

  Optional<ComplaintProblem> obstacleIn(DataRequestState state) {
    return switch (state) {
      case RECEIVED -> Optional.empty();
      case COMPLETED, REFUSED -> Optional.of(DATA_REQUEST_ENDED);
    };
  }
}
