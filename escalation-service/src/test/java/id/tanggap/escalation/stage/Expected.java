package id.tanggap.escalation.stage;

import id.tanggap.escalation.stage.Interleavings.Step;
import id.tanggap.escalation.stage.Interleavings.Told;
import id.tanggap.escalation.stage.Interleavings.Tried;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the escalations of a question, by the rules as they are written and without the
 * service: an open one ends with its consultation, and what has ended takes no command.
 */
public final class Expected {

  /** One escalation: the types of its events, and where it stands. */
  public record Life(List<String> events, String state) {

    boolean isOpen() {
      return !state.equals("ANSWERED") && !state.equals("WITHDRAWN");
    }
  }

  private final List<Life> lives = new ArrayList<>();
  private boolean ended;

  /** Whether this works now; it then has happened. */
  public boolean works(Tried tried) {
    if (tried == Tried.RAISE) {
      lives.add(new Life(List.of("EscalatedToSectionHead"), "RAISED"));
      return true;
    }
    var works = lives.getLast().isOpen();
    if (works) {
      goesOn(tried);
    }
    return works;
  }

  /** Whether somebody could raise one now without waiting for news that never comes. */
  public boolean canBeRaised() {
    return !ended && lives.stream().noneMatch(Life::isOpen);
  }

  /** The service hears it. */
  public void hears(Told told) {
    switch (told) {
      case RESOLVED, CANCELLED -> ends();
      case REOPENED -> ended = false;
      case REQUESTED, COMPLETED -> {} // the head still has the word
    }
  }

  /** The escalations in the order in which they were raised. */
  public List<Life> lives() {
    return List.copyOf(lives);
  }

  /** Whether the services can produce this order: each escalation is raised where it can be. */
  public static boolean isProducible(List<Step> merge) {
    var expected = new Expected();
    for (var step : merge) {
      switch (step) {
        case Told told -> expected.hears(told);
        case Tried tried -> {
          if (tried == Tried.RAISE && !expected.canBeRaised()) {
            return false;
          }
          expected.works(tried);
        }
      }
    }
    return true;
  }

  private void ends() {
    ended = true;
    if (!lives.isEmpty() && lives.getLast().isOpen()) {
      becomes("EscalationWithdrawn", "WITHDRAWN");
    }
  }

  private void goesOn(Tried tried) {
    switch (tried) {
      case RAISE -> throw new IllegalArgumentException("it is raised already");
      case ACKNOWLEDGE -> becomes("EscalationAcknowledged", "ACKNOWLEDGED");
      case ANSWER -> becomes("EscalationAnswered", "ANSWERED");
      case RETURN -> becomes("EscalationReturned", "RETURNED");
      case RESUBMIT -> becomes("EscalationResubmitted", "RAISED");
      case REDIRECT -> becomes("EscalationRedirected", "RAISED");
      case WITHDRAW -> becomes("EscalationWithdrawn", "WITHDRAWN");
    }
  }

  private void becomes(String event, String state) {
    var events = new ArrayList<>(lives.getLast().events());
    events.add(event);
    lives.set(lives.size() - 1, new Life(events, state));
  }
}
