package id.tanggap.complaint.sealedreport;

import id.tanggap.api.problem.ProblemType;
import id.tanggap.events.sealedreport.SealedDestination;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sealed report without its words, and what can be done with it. */
record SealedReportView(
    UUID id,
    String officeCode,
    SealedState state,
    LocalDate receivedOn,
    @Nullable SealedDestination destination,
    @Nullable LocalDate transferredOn,
    @Nullable LocalDate purgedOn,
    List<Possible> allowedActions) {

  static SealedReportView of(SealedReport it) {
    return new SealedReportView(
        it.id(),
        it.officeCode(),
        it.state(),
        it.receivedOn(),
        it.destination(),
        it.transferredOn(),
        it.purgedOn(),
        Arrays.stream(SealedAction.values())
            .map(action -> Possible.of(action, it.state()))
            .toList());
  }

  /** Whether something can be done now; if not, the slug of the problem it would get. */
  record Possible(SealedAction action, boolean allowed, @Nullable String obstacle) {

    static Possible of(SealedAction action, SealedState state) {
      var obstacle = action.obstacleIn(state);
      return new Possible(action, obstacle.isEmpty(), ProblemType.slugOf(obstacle));
    }
  }
}
