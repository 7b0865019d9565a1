package id.tanggap.consultation.consultation;

import id.tanggap.api.problem.ProblemType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether the caller may do something now.
 *
 * @param obstacle the slug of the problem the caller would get
 */
public record AllowedAction(Action action, boolean allowed, @Nullable String obstacle) {

  static AllowedAction of(Action action, ConsultationFacts consultation, UUID person) {
    var obstacle = action.obstacle(consultation, person);
    return new AllowedAction(action, obstacle.isEmpty(), ProblemType.slugOf(obstacle));
  }
}
