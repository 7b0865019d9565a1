package id.tanggap.complaint.complaint;

import id.tanggap.api.problem.ProblemType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the caller can do something now; if not, the slug of the problem it would get. */
record AllowedAction(ComplaintAction action, boolean allowed, @Nullable String obstacle) {

  /** What somebody of the office can do. */
  static List<AllowedAction> of(Complaint complaint, Viewer viewer) {
    return Arrays.stream(ComplaintAction.values())
        .filter(action -> action.side() != ComplaintAction.Side.REPORTER)
        .map(
            action ->
                of(
                    action,
                    viewer
                        .obstacleTo(action, complaint)
                        .or(() -> action.obstacleIn(complaint).map(ProblemType.class::cast))))
        .toList();
  }

  /** What the reporter can do. */
  static List<AllowedAction> ofReporter(Complaint complaint) {
    return Arrays.stream(ComplaintAction.values())
        .filter(action -> action.side() == ComplaintAction.Side.REPORTER)
        .map(action -> of(action, action.obstacleIn(complaint).map(ProblemType.class::cast)))
        .toList();
  }

  private static AllowedAction of(ComplaintAction action, Optional<ProblemType> obstacle) {
    return new AllowedAction(action, obstacle.isEmpty(), ProblemType.slugOf(obstacle));
  }
}
