package id.tanggap.consultation.consultation.cycle;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.problem.Wording;
import id.tanggap.events.consultation.CancellationReason;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a case ends without a response, and which other case it repeats. */
public record CancellationRequest(@NotNull Reason reason, @Nullable UUID duplicateOf) {

  /** What somebody can say; who left without a word is recorded with the visit. */
  @Schema(name = "CancellationReason")
  public enum Reason {
    WITHDRAWN_BY_STAKEHOLDER,
    RECORDED_IN_ERROR,
    DUPLICATE
  }

  boolean withdraws() {
    return reason == Reason.WITHDRAWN_BY_STAKEHOLDER;
  }

  CancellationReason known() {
    return switch (reason) {
      case WITHDRAWN_BY_STAKEHOLDER -> CancellationReason.WITHDRAWN_BY_STAKEHOLDER;
      case RECORDED_IN_ERROR -> CancellationReason.RECORDED_IN_ERROR;
      case DUPLICATE -> CancellationReason.DUPLICATE;
    };
  }

  /** The other case, where this one is its duplicate. */
  Optional<UUID> original(UUID thisCase) {
    if ((reason == Reason.DUPLICATE) != (duplicateOf != null) || thisCase.equals(duplicateOf)) {
      throw INVALID_INPUT
          .refusal(
              new Wording(
                  "Hanya duplikat yang menyebut konsultasi lain, dan duplikat wajib menyebutnya",
                  "A duplicate, and only a duplicate, names the other case"))
          .violation(
              "duplicateOf",
              new Wording(
                  "adalah konsultasi lain, wajib dengan DUPLICATE saja",
                  "is another case, required with DUPLICATE only"));
    }
    return Optional.ofNullable(duplicateOf);
  }
}
