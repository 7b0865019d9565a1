package id.tanggap.complaint.request;

import id.tanggap.api.problem.ProblemType;
import id.tanggap.complaint.deadline.DeadlineView;
import id.tanggap.events.complaint.PersonalDataRequestKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One request with what is told in it, and what can be done with it. */
record DataRequestDetail(
    UUID id,
    String officeCode,
    PersonalDataRequestKind kind,
    DataRequestState state,
    Instant receivedAt,
    Instant recordedAt,
    @Nullable Instant endedAt,
    @Nullable RefusalGround refusalGround,
    @Nullable Instant erasedAt,
    @Nullable Requester requester,
    @Nullable String wish,
    List<UUID> stakeholderIds,
    @Nullable String answer,
    List<DeadlineView> deadlines,
    List<Allowed> allowedActions) {

  static DataRequestDetail of(DataRequest it, @Nullable Wish wish, List<DeadlineView> deadlines) {
    return new DataRequestDetail(
        it.id,
        it.officeCode,
        it.kind,
        it.state,
        it.receivedAt,
        it.recordedAt,
        it.endedAt,
        it.refusalGround,
        it.erasedAt,
        wish == null ? null : wish.requester(),
        wish == null ? null : wish.text(),
        wish == null ? List.of() : wish.stakeholderIds(),
        wish == null ? null : wish.answer(),
        deadlines,
        Arrays.stream(DataRequestAction.values())
            .map(action -> Allowed.of(action, it.state))
            .toList());
  }

  /** Whether an action is possible now; if not, the slug of the problem it would get. */
  @Schema(name = "AllowedDataRequestAction")
  record Allowed(DataRequestAction action, boolean allowed, @Nullable String obstacle) {

    static Allowed of(DataRequestAction action, DataRequestState state) {
      var obstacle = action.obstacleIn(state);
      return new Allowed(action, obstacle.isEmpty(), ProblemType.slugOf(obstacle));
    }
  }
}
