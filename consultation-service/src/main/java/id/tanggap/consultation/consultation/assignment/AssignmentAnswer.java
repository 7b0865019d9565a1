package id.tanggap.consultation.consultation.assignment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one consultation of a bulk assignment.
 *
 * @param problem the slug of what stood in the way
 */
public record AssignmentAnswer(UUID consultationId, Outcome outcome, @Nullable String problem) {

  /** Whether the consultation changed hands. */
  @Schema(name = "AssignmentOutcome")
  public enum Outcome {
    ASSIGNED,
    UNCHANGED,
    REFUSED
  }

  static AssignmentAnswer refused(UUID consultation, String problem) {
    return new AssignmentAnswer(consultation, Outcome.REFUSED, problem);
  }
}
