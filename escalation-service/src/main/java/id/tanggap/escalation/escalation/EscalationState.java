package id.tanggap.escalation.escalation;

/** Where an escalation stands; answered and withdrawn are final. */
public enum EscalationState {
  RAISED,
  ACKNOWLEDGED,
  RETURNED,
  ANSWERED,
  WITHDRAWN;

  /** Whether somebody still has to do something; a returned one waits for the officer. */
  public boolean isOpen() {
    return this != ANSWERED && this != WITHDRAWN;
  }
}
