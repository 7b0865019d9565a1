package id.tanggap.sla.clock;

import id.tanggap.sla.facts.CaseFacts;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One piece of news of a case on its way: which service tells it, when it arrives here, when it
 * occurred and was recorded there, and what is learnt from it.
 */
record Heard(
    Topic topic,
    Instant arrivesAt,
    UUID caseId,
    Instant occurredAt,
    Instant recordedAt,
    Consumer<CaseFacts> lesson) {

  /** In a topic news of one case stays in order; between topics there is none. */
  enum Topic {
    CONSULTATION,
    ESCALATION,
    COMPLAINT
  }

  Heard arrivingAt(Instant then) {
    return new Heard(topic, then, caseId, occurredAt, recordedAt, lesson);
  }
}
