package id.tanggap.consultation.consultation.cycle;

import id.tanggap.events.consultation.ReopeningReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case goes on after its end. */
public record ReopeningRequest(@NotNull Reason reason) {

  /** What somebody can say; words of a silent stakeholder come as a message. */
  @Schema(name = "ReopeningReason")
  public enum Reason {
    NOT_SATISFIED,
    NEW_FACTS,
    CORRECTION
  }

  boolean corrects() {
    return reason == Reason.CORRECTION;
  }

  ReopeningReason known() {
    return switch (reason) {
      case NOT_SATISFIED -> ReopeningReason.NOT_SATISFIED;
      case NEW_FACTS -> ReopeningReason.NEW_FACTS;
      case CORRECTION -> ReopeningReason.CORRECTION;
    };
  }
}
