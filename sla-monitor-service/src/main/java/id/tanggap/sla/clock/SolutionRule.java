package id.tanggap.sla.clock;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Handling;
import id.tanggap.sla.policy.Policy;
import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Deadlines;
import id.tanggap.workingtime.Derivation;
import id.tanggap.workingtime.Due;
import id.tanggap.workingtime.Pause;
import id.tanggap.workingtime.PauseVerdict;
import id.tanggap.workingtime.Step;
import id.tanggap.workingtime.Uncomputable;
import id.tanggap.workingtime.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * FF-7b3, ON-6b: a solution is owed within the policy's working days, online from the submission,
 * face to face from the date of the visit once it is promised.
 */
record SolutionRule(Policy policy, WorkingCalendar calendar) {

  /** Whether the facts owe a solution at all; history comes in without clocks. */
  static boolean isOwed(CaseFacts facts) {
    return facts.origin() != Origin.HISTORICAL
        && facts.handling().map(Handling::channel).filter(it -> starts(it, facts)).isPresent();
  }

  private static boolean starts(Channel channel, CaseFacts facts) {
    return channel == Channel.FACE_TO_FACE
        ? facts.promisedOn().isPresent()
        : facts.submittedAt().isPresent();
  }

  Standing standing(CaseFacts facts) {
    var anchor = anchor(facts);
    var pauses = policy.says("pauseAwaitingStakeholder") ? facts.pauses() : List.<Pause>of();
    var deadline = Deadlines.solution(calendar, anchor, days(), pauses);
    var gross = Deadlines.grossSolution(calendar, anchor, days());
    return new Standing(
        term(anchor, deadline, gross),
        deadline,
        pauses,
        facts.ending().orElse(null),
        isFaceToFace(facts) ? "FF-7b3" : "ON-6b");
  }

  private int days() {
    return policy.number("workingDays");
  }

  /**
   * what the stakeholder can prove. At the desk the visit's date decides; a question put on
   * that date keeps its time, so that the gross minutes are those the visitor waited.
   */
  private Instant anchor(CaseFacts facts) {
    var zone = calendar.zone();
    return isFaceToFace(facts)
        ? facts.promisedOn().map(date -> onDate(date, facts.submittedAt(), zone)).orElseThrow()
        : facts.submittedAt().orElseThrow();
  }

  private static Instant onDate(LocalDate date, Optional<Instant> put, ZoneId zone) {
    return put.filter(instant -> LocalDate.ofInstant(instant, zone).equals(date))
        .orElseGet(() -> date.atStartOfDay(zone).toInstant());
  }

  private static boolean isFaceToFace(CaseFacts facts) {
    return facts.handling().map(Handling::channel).filter(Channel.FACE_TO_FACE::equals).isPresent();
  }

  private static Term term(Instant anchor, Deadline deadline, Deadline gross) {
    var derivation = deadline.derivation();
    return new Term(
        anchor,
        steps(derivation, Step.DayZero.class).map(Step.DayZero::date).findFirst().orElseThrow(),
        deadline instanceof Due due ? due.at() : null,
        gross instanceof Due due ? due.at() : null,
        deadline instanceof Uncomputable open ? open.provisionalDate() : null,
        (int) steps(derivation, Step.ClosingPaused.class).count(),
        steps(derivation, Step.PauseWithoutEffect.class)
            .filter(step -> step.verdict() == PauseVerdict.STILL_OPEN)
            .map(step -> step.pause().from())
            .findFirst()
            .orElse(null));
  }

  private static <S extends Step> Stream<S> steps(Derivation derivation, Class<S> kind) {
    return derivation.steps().stream().filter(kind::isInstance).map(kind::cast);
  }
}
