package id.tanggap.consultation.consultation;

import static id.tanggap.consultation.ConsultationProblem.*;

import id.tanggap.consultation.ConsultationProblem;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A condition of a command, and the problem that stands in its way otherwise. */
enum Guard {
  OPEN(CASE_ENDED, consultation -> !consultation.hasEnded()),
  HELD_BY_NOBODY_ELSE(HELD_BY_ANOTHER, Consultation::isFreeFor),
  ACCEPTED(NOT_ACCEPTED, Consultation::isAccepted),
  IDENTIFIED(STAKEHOLDER_NOT_IDENTIFIED, Consultation::isIdentifiedEnough),
  CLASSIFIED(NOT_CLASSIFIED, Consultation::isClassified),
  NO_ESCALATION(ESCALATION_OPEN, consultation -> !consultation.isEscalated()),
  NOT_ESCALATED(ALREADY_ESCALATED, consultation -> !consultation.hasUnansweredEscalation()),
  NO_REQUEST(REQUEST_OPEN, consultation -> !consultation.isAwaitingStakeholder()),
  A_REQUEST(NO_OPEN_REQUEST, Consultation::isAwaitingStakeholder),
  NO_REFERRAL(REFERRAL_OPEN, consultation -> !consultation.isReferred()),
  A_REFERRAL(NO_OPEN_REFERRAL, Consultation::isReferred),
  NO_PROMISE(ALREADY_PROMISED, consultation -> !consultation.isPromised()),
  A_PROMISE(NOT_PROMISED, Consultation::isPromised);

  private final ConsultationProblem problem;
  private final BiPredicate<Consultation, UUID> condition;

  Guard(ConsultationProblem problem, Predicate<Consultation> condition) {
    this(problem, (consultation, _) -> condition.test(consultation));
  }

  Guard(ConsultationProblem problem, BiPredicate<Consultation, UUID> condition) {
    this.problem = problem;
    this.condition = condition;
  }

  boolean holds(Consultation consultation, UUID person) {
    return condition.test(consultation, person);
  }

  ConsultationProblem problem() {
    return problem;
  }
}
