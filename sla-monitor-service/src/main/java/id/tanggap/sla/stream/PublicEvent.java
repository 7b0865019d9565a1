package id.tanggap.sla.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * One event of a public topic.
 *
 * @param partition its partition by the order of {@link Partitions}
 * @param text the CloudEvents envelope as it was published
 * @param envelope the same, to look into; shared, never changed
 */
record PublicEvent(int partition, long offset, String text, ObjectNode envelope) {

  String type() {
    return envelope.path("type").asText();
  }

  String office() {
    return envelope.path("office").asText();
  }

  String channel() {
    return envelope.at("/data/channel").asText();
  }

  /** Whether it belongs to this case: its consultation, or its escalation. */
  boolean isAbout(UUID caseId) {
    var id = caseId.toString();
    return envelope.path("partitionkey").asText().equals(id)
        || envelope.path("subject").asText().equals(id)
        || envelope.at("/data/consultationId").asText().equals(id)
        || envelope.at("/data/caseId").asText().equals(id);
  }
}
