package id.tanggap.events.consultation;

/** Whether a report reached the stakeholder; an attempt alone does not fulfil FF-7c. */
public enum ProgressOutcome {
  REACHED,
  ATTEMPTED
}
