package id.tanggap.escalation.stage;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.DeadlineMoveReason;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.SlaDeadlineMoved;
import id.tanggap.events.sla.SlaEvent;
import id.tanggap.journal.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The clock that sla-monitor-service runs for the answer to one escalation. */
public final class AnswerClock {

  private final UUID id = Ids.next();
  private final UUID escalation;
  private final Instant anchor;
  private long sequence;

  /** The clock of an escalation raised at an instant. */
  public AnswerClock(Escalated escalation, String raisedAt) {
    this.escalation = escalation.uuid();
    this.anchor = Instant.parse(raisedAt);
  }

  public void starts(String dueAt) {
    tells(
        new SlaClockStarted(
            clock(),
            anchor,
            LocalDate.parse("2026-11-24"),
            Instant.parse(dueAt),
            null,
            Origin.LIVE));
  }

  public void moves(String dueAt) {
    tells(new SlaDeadlineMoved(clock(), null, Instant.parse(dueAt), DeadlineMoveReason.CALENDAR));
  }

  private ClockSnapshot clock() {
    return new ClockSnapshot(
        id,
        ClockKind.ESCALATION_ANSWER,
        CaseKind.ESCALATION,
        escalation,
        1,
        null,
        "PD",
        "PD-UPTUP",
        Channel.HAI_CSO,
        null,
        1,
        1,
        "A-9");
  }

  private void tells(SlaEvent event) {
    Kafka.deliver(
        new Kafka.Message(
            "sla-monitor-service", "tanggap.sla.v1", id.toString(), ++sequence, "042", event));
  }
}
