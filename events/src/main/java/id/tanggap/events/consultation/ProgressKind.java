package id.tanggap.events.consultation;

/** What a report to the stakeholder is: the periodic progress of FF-7c, or an apology. */
public enum ProgressKind {
  PROGRESS,
  APOLOGY
}
