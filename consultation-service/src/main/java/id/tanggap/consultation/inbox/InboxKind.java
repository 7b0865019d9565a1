package id.tanggap.consultation.inbox;

/** Why something waits for somebody, and what is to be done about it. */
public enum InboxKind {
  WAITING_VISITOR("VISIT_START"),
  ANSWER_TO_DELIVER("RESPONSE"),
  PROMISE("RESPONSE"),
  PROGRESS_DUE("PROGRESS_REPORT"),
  POOL("ACCEPTANCE"),
  UNASSIGNED("ASSIGNMENT");

  private final String action;

  InboxKind(String action) {
    this.action = action;
  }

  String action() {
    return action;
  }
}
