package id.tanggap.escalation.escalation;

import id.tanggap.api.problem.ProblemType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the caller can do something now; if not, the slug of the problem it would get. */
record AllowedAction(EscalationAction action, boolean allowed, @Nullable String obstacle) {

  static List<AllowedAction> of(Escalation escalation, Viewer viewer) {
    return Arrays.stream(EscalationAction.values())
        .map(action -> of(action, obstacle(action, escalation, viewer)))
        .toList();
  }

  private static AllowedAction of(EscalationAction action, Optional<ProblemType> obstacle) {
    return new AllowedAction(action, obstacle.isEmpty(), ProblemType.slugOf(obstacle));
  }

  private static Optional<ProblemType> obstacle(
      EscalationAction action, Escalation escalation, Viewer viewer) {
    return viewer
        .obstacleTo(action.side(), escalation)
        .or(() -> action.obstacleIn(escalation.state).map(ProblemType.class::cast));
  }
}
