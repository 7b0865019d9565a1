package id.tanggap.consultation.inbox;

/** Why something waits for somebody, and what is to be done about it. */
public enum InboxKind {
  WAITING_VISITOR("VISIT_START"),
  ANSWER_TO_DELIVER("RESPONSE"),
  PROMISE("RESPONSE"),
  PROGRESS_DUE("PROGRESS_REPORT"),
  POOL("ACCEPTANCE"),
  UNASSIGNED("ASSIGNMENT"),
  /** an obligation of the case was missed and is owed still; the heads are told. */
  BREACH("ASSIGNMENT"),
  /** the stakeholder owes what was asked for and has been silent; who holds it reminds. */
  REMINDER_DUE("PROGRESS_REPORT");

  private final String action;

  InboxKind(String action) {
    this.action = action;
  }

  String action() {
    return action;
  }
}
