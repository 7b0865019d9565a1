package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.EscalationProblem.ALREADY_ACKNOWLEDGED;
import static id.tanggap.escalation.EscalationProblem.ALREADY_ANSWERED;
import static id.tanggap.escalation.EscalationProblem.AWAITING_OFFICER;
import static id.tanggap.escalation.EscalationProblem.ESCALATION_WITHDRAWN;
import static id.tanggap.escalation.EscalationProblem.NOT_RETURNED;

import id.tanggap.escalation.EscalationProblem;
import java.util.Optional;

/** What can be done with an escalation, by whom, and in which state. */
public enum EscalationAction {
  ACKNOWLEDGEMENT(Side.HEAD),
  ANSWER(Side.HEAD),
  RETURN(Side.HEAD),
  REDIRECTION(Side.HEAD),
  RESUBMISSION(Side.OFFICER),
  WITHDRAWAL(Side.OFFICER);

  /** Whose turn an action is. */
  enum Side {
    HEAD,
    OFFICER
  }

  private final Side side;

  EscalationAction(Side side) {
    this.side = side;
  }

  Side side() {
    return side;
  }

  /** What stands in the way of this action in a state. */
  Optional<EscalationProblem> obstacleIn(EscalationState state) {
    return switch (state) {
      case ANSWERED -> Optional.of(ALREADY_ANSWERED);
      case WITHDRAWN -> Optional.of(ESCALATION_WITHDRAWN);
      case RETURNED -> side == Side.HEAD ? Optional.of(AWAITING_OFFICER) : Optional.empty();
      case ACKNOWLEDGED ->
          this == ACKNOWLEDGEMENT ? Optional.of(ALREADY_ACKNOWLEDGED) : unlessResubmitted();
      case RAISED -> unlessResubmitted();
    };
  }

  private Optional<EscalationProblem> unlessResubmitted() {
    return this == RESUBMISSION ? Optional.of(NOT_RETURNED) : Optional.empty();
  }
}
