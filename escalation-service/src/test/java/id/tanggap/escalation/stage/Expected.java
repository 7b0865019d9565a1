package id.tanggap.escalation.stage;

import id.tanggap.clauses.history.OfEscalation;
import id.tanggap.clauses.history.OfQuestion;
import id.tanggap.escalation.stage.Meeting.Step;
import id.tanggap.escalation.stage.Meeting.Told;
import id.tanggap.escalation.stage.Meeting.Tried;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the escalations of a question, by the rules as they are written and without the
 * service: an open one ends with its consultation, and what has ended takes no command.
 */
public final class Expected {

  /** Before it is classified anew, and after that. */
  public static final String TOPIC = "PD-UPTUP";

  public static final String OTHER_TOPIC = "PD-KONTRAK";

  /** One escalation: the types of its events, where it stands, and what it was raised about. */
  public record Life(List<String> events, String state, String topic) {

    boolean isOpen() {
      return !state.equals("ANSWERED") && !state.equals("WITHDRAWN");
    }
  }

  private final List<Life> lives = new ArrayList<>();
  private String topic = TOPIC;
  private boolean ended;

  /** Whether this works now; it then has happened. */
  public boolean works(OfEscalation tried) {
    if (tried == OfEscalation.RAISED) {
      lives.add(new Life(List.of("EscalatedToSectionHead"), "RAISED", topic));
      return true;
    }
    var works = lives.getLast().isOpen();
    if (works) {
      goesOn(tried);
    }
    return works;
  }

  /** The service hears it. */
  public void hears(OfQuestion told) {
    switch (told) {
      case RECLASSIFIED -> topic = OTHER_TOPIC;
      case RESOLVED, CANCELLED -> ends();
      case REOPENED -> ended = false;
      case REQUESTED, COMPLETED -> {} // the head still has the word
    }
  }

  /** The escalations in the order in which they were raised. */
  public List<Life> lives() {
    return List.copyOf(lives);
  }

  /** Whether the question has ended, by what was told of it. */
  public boolean hasEnded() {
    return ended;
  }

  /** What it is about, by what was told of it. */
  public String topic() {
    return topic;
  }

  /** Whether the services can produce this: each escalation is raised where it can be. */
  public static boolean canCome(List<Step> past, Step next) {
    return !next.equals(new Tried(OfEscalation.RAISED)) || after(past).canBeRaised();
  }

  private static Expected after(List<Step> past) {
    var expected = new Expected();
    for (var step : past) {
      switch (step) {
        case Told(var what) -> expected.hears(what);
        case Tried(var what) -> expected.works(what);
      }
    }
    return expected;
  }

  /** Whether somebody could raise one now without waiting for news that never comes. */
  private boolean canBeRaised() {
    return !ended && lives.stream().noneMatch(Life::isOpen);
  }

  private void ends() {
    ended = true;
    if (!lives.isEmpty() && lives.getLast().isOpen()) {
      becomes("EscalationWithdrawn", "WITHDRAWN");
    }
  }

  private void goesOn(OfEscalation tried) {
    switch (tried) {
      case RAISED -> throw new IllegalArgumentException("it is raised already");
      case ACKNOWLEDGED -> becomes("EscalationAcknowledged", "ACKNOWLEDGED");
      case ANSWERED -> becomes("EscalationAnswered", "ANSWERED");
      case RETURNED -> becomes("EscalationReturned", "RETURNED");
      case RESUBMITTED -> becomes("EscalationResubmitted", "RAISED");
      case REDIRECTED -> becomes("EscalationRedirected", "RAISED");
      case WITHDRAWN -> becomes("EscalationWithdrawn", "WITHDRAWN");
    }
  }

  private void becomes(String event, String state) {
    var events = new ArrayList<>(lives.getLast().events());
    events.add(event);
    lives.set(lives.size() - 1, new Life(events, state, lives.getLast().topic()));
  }
}
