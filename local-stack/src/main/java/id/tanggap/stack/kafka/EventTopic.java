package id.tanggap.stack.kafka;

/** The topics of the event contract, and who publishes on each; today everybody may read them. */
enum EventTopic {
  CONSULTATION("tanggap.consultation.v1", "consultation-service"),
  ESCALATION("tanggap.escalation.v1", "escalation-service"),
  SLA("tanggap.sla.v1", "sla-monitor-service");

  private final String topicName;
  private final String owner;

  EventTopic(String topicName, String owner) {
    this.topicName = topicName;
    this.owner = owner;
  }

  /** As the broker and the event contract call it. */
  String topicName() {
    return topicName;
  }

  /** The one service that publishes on it. */
  String owner() {
    return owner;
  }
}
