package id.tanggap.stack.kafka;

import java.util.List;

/** The topics of the event contract: who publishes on each, and who reads it. */
enum EventTopic {
  CONSULTATION("tanggap.consultation.v1", "consultation-service", Readers.EVERYBODY),
  ESCALATION("tanggap.escalation.v1", "escalation-service", Readers.EVERYBODY),
  COMPLAINT("tanggap.complaint.v1", "complaint-service", Readers.OF_COMPLAINTS),
  SLA("tanggap.sla.v1", "sla-monitor-service", Readers.EVERYBODY),
  SLA_OF_COMPLAINTS("tanggap.sla.complaint.v1", "sla-monitor-service", Readers.OF_COMPLAINTS);

  private final String topicName;
  private final String owner;
  private final Readers readers;

  EventTopic(String topicName, String owner, Readers readers) {
    this.topicName = topicName;
    this.owner = owner;
    this.readers = readers;
  }

  /** As the broker and the event contract call it. */
  String topicName() {
    return topicName;
  }

  /** The one service that publishes on it. */
  String owner() {
    return owner;
  }

  /** The principals that read it. */
  List<String> readers() {
    return readers.principals;
  }

  private enum Readers {
    EVERYBODY(TopicRights.EVERYBODY),
    OF_COMPLAINTS(List.of("complaint-service", "sla-monitor-service"));

    private final List<String> principals;

    Readers(List<String> principals) {
      this.principals = principals;
    }
  }
}
