package id.tanggap.consultation.testing;

import id.tanggap.clauses.history.OfEscalation;
import id.tanggap.clauses.history.OfQuestion;
import id.tanggap.consultation.testing.Meeting.Command;
import id.tanggap.consultation.testing.Meeting.Heard;
import id.tanggap.consultation.testing.Meeting.Step;
import id.tanggap.events.consultation.ConsultationStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The status of a classified question as the transition table derives it from what both services
 * told, the first that holds: it knows the two histories and not the order in which they met.
 */
public final class Derivation {

  private Derivation() {}

  public static ConsultationStatus of(List<OfQuestion> own, List<Heard> heard) {
    var ofCycle = heard.stream().filter(it -> it.cycle() == OfQuestion.cycleAfter(own)).toList();
    return switch (last(own)) {
      case RESOLVED -> ConsultationStatus.RESOLVED;
      case CANCELLED -> ConsultationStatus.CANCELLED;
      case RECLASSIFIED, REQUESTED, COMPLETED, REOPENED -> ofOpen(own, ofCycle);
    };
  }

  /** Row 6: whether a command can be given after these steps, by what this service knows then. */
  public static boolean isPossible(OfQuestion command, List<Step> past) {
    return command != OfQuestion.RECLASSIFIED
        || of(Meeting.ownOf(past), Meeting.heardOf(past)) != ConsultationStatus.ESCALATED;
  }

  /** Whether the question has another topic in the end: this alone depends on the order. */
  public static boolean isReclassified(List<Step> steps) {
    var at = steps.indexOf(new Command(OfQuestion.RECLASSIFIED));
    return at >= 0 && isPossible(OfQuestion.RECLASSIFIED, steps.subList(0, at));
  }

  private static ConsultationStatus ofOpen(List<OfQuestion> own, List<Heard> ofCycle) {
    if (isEscalated(ofCycle)) {
      return ConsultationStatus.ESCALATED;
    }
    if (last(own) == OfQuestion.REQUESTED) {
      return ConsultationStatus.AWAITING_STAKEHOLDER;
    }
    return OfQuestion.cycleAfter(own) > 1 || !ofCycle.isEmpty()
        ? ConsultationStatus.FOLLOW_UP
        : ConsultationStatus.IN_ANALYSIS;
  }

  private static boolean isEscalated(List<Heard> ofCycle) {
    return lastOfEach(ofCycle).values().stream()
        .anyMatch(
            told ->
                switch (told) {
                  case RAISED, ACKNOWLEDGED, RESUBMITTED, REDIRECTED -> true;
                  case ANSWERED, RETURNED, WITHDRAWN -> false;
                });
  }

  /** Where each escalation stands. */
  public static Map<Integer, OfEscalation> lastOfEach(List<Heard> heard) {
    return heard.stream()
        .collect(Collectors.toMap(Heard::escalation, Heard::told, (_, later) -> later));
  }

  /** A question that is classified and nothing else is as open as one that goes on. */
  private static OfQuestion last(List<OfQuestion> own) {
    return own.stream()
        .filter(it -> it != OfQuestion.RECLASSIFIED)
        .reduce(OfQuestion.COMPLETED, (_, later) -> later);
  }
}
