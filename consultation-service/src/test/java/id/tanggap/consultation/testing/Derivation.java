package id.tanggap.consultation.testing;

import id.tanggap.consultation.testing.Histories.Heard;
import id.tanggap.consultation.testing.Histories.Own;
import id.tanggap.consultation.testing.Histories.Told;
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

  public static ConsultationStatus of(List<Own> own, List<Heard> heard) {
    var ofCycle = heard.stream().filter(it -> it.cycle() == cycle(own)).toList();
    return switch (last(own)) {
      case RESOLVED -> ConsultationStatus.RESOLVED;
      case CANCELLED -> ConsultationStatus.CANCELLED;
      case REQUESTED, COMPLETED, REOPENED -> ofOpen(own, ofCycle);
    };
  }

  /** Which round it is in. */
  public static int cycle(List<Own> own) {
    return 1 + (int) own.stream().filter(Own.REOPENED::equals).count();
  }

  private static ConsultationStatus ofOpen(List<Own> own, List<Heard> ofCycle) {
    if (isEscalated(ofCycle)) {
      return ConsultationStatus.ESCALATED;
    }
    if (last(own) == Own.REQUESTED) {
      return ConsultationStatus.AWAITING_STAKEHOLDER;
    }
    return cycle(own) > 1 || !ofCycle.isEmpty()
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
  public static Map<Integer, Told> lastOfEach(List<Heard> heard) {
    return heard.stream()
        .collect(Collectors.toMap(Heard::escalation, Heard::told, (_, later) -> later));
  }

  /** A question that is classified and nothing else is as open as one that goes on. */
  private static Own last(List<Own> own) {
    return own.isEmpty() ? Own.COMPLETED : own.getLast();
  }
}
