package id.tanggap.consultation.consultation.assignment;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.tanggap.api.problem.Refusal;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.Consultation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Many consultations change hands, each wholly or not at all; locked in one order for everybody.
 */
@ApplicationScoped
class BulkAssignment {

  private static final int AT_A_TIME = 200;

  private final CallersConsultations consultations;
  private final Assignment assignment;
  private final Acts acts;

  BulkAssignment(CallersConsultations consultations, Assignment assignment, Acts acts) {
    this.consultations = consultations;
    this.assignment = assignment;
    this.acts = acts;
  }

  List<AssignmentAnswer> give(BulkAssignmentRequest request) {
    var act = acts.now().because(request.reason());
    var named = request.consultationIds();
    return named == null
        ? heldBy(requireNonNull(request.fromOfficerId()), request.officerId(), act)
        : named(named, request.officerId(), act);
  }

  private List<AssignmentAnswer> heldBy(UUID holder, @Nullable UUID officer, Act act) {
    return consultations.lockedOf(holder, AT_A_TIME).stream()
        .map(one -> answer(one, officer, act))
        .toList();
  }

  private List<AssignmentAnswer> named(List<UUID> ids, @Nullable UUID officer, Act act) {
    var found = consultations.locked(ids).stream().collect(toMap(Consultation::id, identity()));
    return ids.stream()
        .distinct()
        .map(
            id ->
                found.containsKey(id)
                    ? answer(requireNonNull(found.get(id)), officer, act)
                    : AssignmentAnswer.refused(id, NOT_FOUND.slug()))
        .toList();
  }

  /** A refusal comes before anything is changed, so the others go on. */
  private AssignmentAnswer answer(Consultation one, @Nullable UUID officer, Act act) {
    try {
      return new AssignmentAnswer(one.id(), assignment.give(one, officer, act), null);
    } catch (Refusal refusal) {
      return AssignmentAnswer.refused(one.id(), refusal.type().slug());
    }
  }
}
