package id.tanggap.escalation.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A text of an escalation: the reason, the answer, or what was asked in between. */
record WrittenText(
    UUID id,
    TextKind kind,
    String text,
    List<CitedArticle> citations,
    UUID writtenBy,
    Instant writtenAt) {

  static WrittenText of(EscalationText it) {
    return new WrittenText(
        it.id, it.kind, it.text, List.copyOf(it.citations), it.writtenBy, it.writtenAt);
  }
}
