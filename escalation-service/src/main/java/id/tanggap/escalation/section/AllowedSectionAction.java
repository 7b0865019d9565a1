package id.tanggap.escalation.section;

import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.problem.ProblemType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the caller can do something now; if not, the slug of the problem it would get. */
record AllowedSectionAction(SectionAction action, boolean allowed, @Nullable String obstacle) {

  static List<AllowedSectionAction> of(Caller caller) {
    Optional<ProblemType> obstacle =
        caller.has(Role.ADMIN) ? Optional.empty() : Optional.of(FORBIDDEN);
    return Arrays.stream(SectionAction.values())
        .map(
            action ->
                new AllowedSectionAction(action, obstacle.isEmpty(), ProblemType.slugOf(obstacle)))
        .toList();
  }
}
