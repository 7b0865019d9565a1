package id.tanggap.complaint.incident;

import id.tanggap.api.problem.ProblemType;
import id.tanggap.complaint.deadline.DeadlineView;
import id.tanggap.events.complaint.PersonalDataIncidentKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One incident with what is told of it, and what can be done with it. */
record IncidentDetail(
    UUID id,
    String officeCode,
    PersonalDataIncidentKind kind,
    IncidentState state,
    Instant knownAt,
    Instant recordedAt,
    @Nullable Instant notifiedAt,
    @Nullable Instant erasedAt,
    @Nullable String what,
    @Nullable String how,
    @Nullable String handling,
    long affectedSubjects,
    List<DeadlineView> deadlines,
    List<Allowed> allowedActions) {

  static IncidentDetail of(
      Incident it, @Nullable IncidentAccount account, long affected, List<DeadlineView> deadlines) {
    return new IncidentDetail(
        it.id,
        it.officeCode,
        it.kind,
        it.state(),
        it.knownAt,
        it.recordedAt,
        it.notifiedAt,
        it.erasedAt,
        account == null ? null : account.what(),
        account == null ? null : account.how(),
        account == null ? null : account.handling(),
        affected,
        deadlines,
        Arrays.stream(IncidentAction.values())
            .map(action -> Allowed.of(action, it.state(), account))
            .toList());
  }

  /** Whether an action is possible now; if not, the slug of the problem it would get. */
  @Schema(name = "AllowedIncidentAction")
  record Allowed(IncidentAction action, boolean allowed, @Nullable String obstacle) {

    static Allowed of(
        IncidentAction action, IncidentState state, @Nullable IncidentAccount account) {
      var obstacle = action.obstacleIn(state, account);
      return new Allowed(action, obstacle.isEmpty(), ProblemType.slugOf(obstacle));
    }
  }
}
