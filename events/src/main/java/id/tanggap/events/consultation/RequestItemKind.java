package id.tanggap.events.consultation;

/** What is asked of the stakeholder (FF-5b, ON-4). */
public enum RequestItemKind {
  DOCUMENT,
  INFORMATION
}
