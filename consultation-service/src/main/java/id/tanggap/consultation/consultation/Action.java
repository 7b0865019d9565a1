package id.tanggap.consultation.consultation;

import static id.tanggap.api.caller.Role.CSO;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.SECTION_HEAD;
import static id.tanggap.api.caller.Role.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.STAKEHOLDER;
import static id.tanggap.consultation.consultation.Guard.*;

import id.tanggap.api.caller.Role;
import id.tanggap.api.problem.Refusal;
import id.tanggap.consultation.ConsultationProblem;
import id.tanggap.consultation.act.Act;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What can be done to a consultation, by whom, and on which conditions, in the order in which they
 * are looked at. The one place of these rules: commands and {@code allowedActions} ask here.
 * ESCALATION is a command of escalation-service, listed so that a front end need not know.
 */
public enum Action {
  ACCEPTANCE(Who.OFFICERS, OPEN, HELD_BY_NOBODY_ELSE),
  TAKE_OVER(Who.OFFICERS, OPEN),
  RELEASE(Who.OFFICERS, OPEN, HELD_BY_NOBODY_ELSE),
  ASSIGNMENT(Who.HEADS, OPEN),
  IDENTIFICATION(Who.OFFICERS, OPEN),
  CLASSIFICATION(Who.OFFICERS_AND_HEADS, OPEN, ACCEPTED, NO_ESCALATION, IDENTIFIED),
  REQUEST(Who.OFFICERS, OPEN, ACCEPTED, CLASSIFIED),
  REQUEST_COMPLETION(Who.OFFICERS, OPEN, A_REQUEST),
  REQUEST_WITHDRAWAL(Who.OFFICERS, OPEN, A_REQUEST),
  FOLLOW_UP(Who.OFFICERS, OPEN, ACCEPTED, NO_PROMISE, CLASSIFIED),
  PROGRESS_REPORT(Who.OFFICERS, OPEN, A_PROMISE),
  ESCALATION(Who.OFFICERS, OPEN, ACCEPTED, CLASSIFIED, NOT_ESCALATED),
  REFERRAL(Who.OFFICERS, OPEN, ACCEPTED, CLASSIFIED, NO_REQUEST, NO_ESCALATION, NO_REFERRAL),
  REFERRAL_OUTCOME(Who.OFFICERS, OPEN, A_REFERRAL),
  RESPONSE(Who.OFFICERS, OPEN, ACCEPTED, CLASSIFIED, IDENTIFIED),
  MESSAGE(Who.OFFICERS_AND_OUTSIDE, TAKES_INPUT, WORDS),
  DOCUMENT(Who.OFFICERS_AND_OUTSIDE, TAKES_INPUT, WORDS),
  CANCELLATION(Who.OFFICERS_AND_STAKEHOLDER, OPEN),
  REOPENING(Who.OFFICERS_AND_OUTSIDE, AN_END, NO_CANCELLATION, A_WINDOW, WORDS),
  CORRECTION(Who.OFFICERS, AN_END, NO_CANCELLATION, WORDS),
  RATING(Who.STAKEHOLDERS, A_RESPONSE, NO_RATING, WORDS),
  NOTE(Who.OFFICERS_AND_HEADS, WORDS);

  private static final class Who {
    static final Set<Role> OFFICERS = Set.of(SERVICE_OFFICER, CSO);
    static final Set<Role> OFFICERS_AND_HEADS =
        Set.of(SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD);
    static final Set<Role> OFFICERS_AND_STAKEHOLDER = Set.of(SERVICE_OFFICER, CSO, STAKEHOLDER);
    static final Set<Role> OFFICERS_AND_OUTSIDE =
        Set.of(SERVICE_OFFICER, CSO, STAKEHOLDER, OMSPAN_INTEGRATION);
    static final Set<Role> STAKEHOLDERS = Set.of(STAKEHOLDER);
    static final Set<Role> HEADS = Set.of(SECTION_HEAD, OFFICE_HEAD);
  }

  private final Set<Role> roles;
  private final List<Guard> guards;

  Action(Set<Role> roles, Guard... guards) {
    this.roles = roles;
    this.guards = List.of(guards);
  }

  /** The first problem this person would get, whatever its role. */
  Optional<ConsultationProblem> obstacle(ConsultationFacts consultation, UUID person) {
    return guards.stream()
        .filter(guard -> !guard.holds(consultation, person))
        .map(Guard::problem)
        .findFirst();
  }

  /** Refuses an act that something stands in the way of, or that was done too early. */
  void require(ConsultationFacts consultation, Act act) {
    Refusal.ifAny(
        obstacle(consultation, act.personId())
            .map(problem -> problem.refusal().about(consultation.id().toString())));
    consultation.requireNotAfter(act);
  }

  boolean isFor(Set<Role> callers) {
    return !Collections.disjoint(roles, callers);
  }

  /** What this caller may do now, and what stands in the way of the rest. */
  public static List<AllowedAction> of(
      ConsultationFacts consultation, Set<Role> roles, UUID person) {
    return Arrays.stream(values())
        .filter(action -> action.isFor(roles))
        .map(action -> AllowedAction.of(action, consultation, person))
        .toList();
  }
}
