package id.tanggap.consultation.consultation;

import static id.tanggap.consultation.ConsultationProblem.*;

import id.tanggap.consultation.ConsultationProblem;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A condition of a command, and the problem that stands in its way otherwise. */
enum Guard {
  OPEN(CASE_ENDED, consultation -> !consultation.hasEnded()),
  HELD_BY_NOBODY_ELSE(HELD_BY_ANOTHER, ConsultationFacts::isFreeFor),
  ACCEPTED(NOT_ACCEPTED, ConsultationFacts::isAccepted),
  IDENTIFIED(STAKEHOLDER_NOT_IDENTIFIED, ConsultationFacts::isIdentifiedEnough),
  CLASSIFIED(NOT_CLASSIFIED, ConsultationFacts::isClassified),
  NO_ESCALATION(ESCALATION_OPEN, consultation -> !consultation.isEscalated()),
  NOT_ESCALATED(ALREADY_ESCALATED, consultation -> !consultation.hasUnansweredEscalation()),
  NO_REQUEST(REQUEST_OPEN, consultation -> !consultation.isAwaitingStakeholder()),
  A_REQUEST(NO_OPEN_REQUEST, ConsultationFacts::isAwaitingStakeholder),
  NO_REFERRAL(REFERRAL_OPEN, consultation -> !consultation.isReferred()),
  A_REFERRAL(NO_OPEN_REFERRAL, ConsultationFacts::isReferred),
  NO_PROMISE(ALREADY_PROMISED, consultation -> !consultation.isPromised()),
  A_PROMISE(NOT_PROMISED, ConsultationFacts::isPromised),
  TAKES_INPUT(CASE_ENDED, ConsultationFacts::takesInput),
  AN_END(NOT_ENDED, ConsultationFacts::hasEnded),
  NO_CANCELLATION(CASE_ENDED, consultation -> !consultation.isCancelled()),
  A_WINDOW(REOPEN_WINDOW_CLOSED, ConsultationFacts::isReopenWindowOpen),
  A_RESPONSE(NOT_RESOLVED, ConsultationFacts::isResolved),
  NO_RATING(ALREADY_RATED, consultation -> !consultation.isRated()),
  WORDS(CASE_ERASED, consultation -> !consultation.isErased());

  private final ConsultationProblem problem;
  private final BiPredicate<ConsultationFacts, UUID> condition;

  Guard(ConsultationProblem problem, Predicate<ConsultationFacts> condition) {
    this(problem, (consultation, _) -> condition.test(consultation));
  }

  Guard(ConsultationProblem problem, BiPredicate<ConsultationFacts, UUID> condition) {
    this.problem = problem;
    this.condition = condition;
  }

  boolean holds(ConsultationFacts consultation, UUID person) {
    return condition.test(consultation, person);
  }

  ConsultationProblem problem() {
    return problem;
  }
}
