package id.tanggap.escalation.section;

import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the caller can do something now; if not, the slug of the problem it would get. */
record AllowedSectionAction(SectionAction action, boolean allowed, @Nullable String obstacle) {

  static List<AllowedSectionAction> of(Caller caller) {
    return Arrays.stream(SectionAction.values())
        .map(
            action ->
                caller.has(Role.ADMIN)
                    ? new AllowedSectionAction(action, true, null)
                    : new AllowedSectionAction(action, false, FORBIDDEN.slug()))
        .toList();
  }
}
