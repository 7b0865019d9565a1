package id.tanggap.complaint.stage;

import id.tanggap.events.Event;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockCancellationReason;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.DeadlineMoveReason;
import id.tanggap.events.sla.Rung;
import id.tanggap.events.sla.SlaBreached;
import id.tanggap.events.sla.SlaClockCancelled;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.SlaDeadlineMoved;
import id.tanggap.events.sla.SlaMet;
import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.events.sla.SlaVerdictAmended;
import id.tanggap.events.sla.TimerKind;
import id.tanggap.events.sla.Verdict;
import id.tanggap.journal.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What sla-monitor-service tells of one clock of a complaint; times are the office's local ones.
 */
public final class Monitor {

  private static final ZoneId PONTIANAK = ZoneId.of("Asia/Pontianak");

  private final UUID clockId = Ids.next();
  private final UUID complaint;
  private final ClockKind kind;
  private final int cycle;
  private long told;

  private Monitor(UUID complaint, ClockKind kind, int cycle) {
    this.complaint = complaint;
    this.kind = kind;
    this.cycle = cycle;
  }

  public static Monitor of(Filed filed, ClockKind kind, int cycle) {
    return new Monitor(filed.uuid(), kind, cycle);
  }

  /** The clock of the notice of an incident of personal data. */
  public static Monitor ofIncident(UUID incident) {
    return new Monitor(incident, ClockKind.INCIDENT_NOTICE, 1);
  }

  public Monitor started(String from, String due) {
    var anchor = wib(from);
    var date = LocalDateTime.parse(from).toLocalDate();
    return tell(new SlaClockStarted(clock(), anchor, date, wib(due), null, Origin.LIVE), anchor);
  }

  public Monitor moved(String from, String to, String at) {
    var reason = DeadlineMoveReason.EXTENSION;
    return tell(new SlaDeadlineMoved(clock(), wib(from), wib(to), reason), wib(at));
  }

  public Monitor breached(String due) {
    var at = wib(due);
    return tell(new SlaBreached(clock(), Rung.BREACH, at, at, at, false), at);
  }

  public Monitor met(String at, String due, Verdict verdict) {
    return tell(new SlaMet(clock(), wib(at), wib(due), verdict, 1, 1, 0), wib(at));
  }

  public Monitor amended(String at) {
    return tell(new SlaVerdictAmended(clock(), Verdict.MISSED, Verdict.MET, wib(at)), wib(at));
  }

  public Monitor cancelled(ClockCancellationReason reason, String at) {
    return tell(new SlaClockCancelled(clock(), reason), wib(at));
  }

  public Monitor expired(@Nullable UUID requestId, String at) {
    var timer = TimerKind.valueOf(kind.name());
    return tell(new SlaTimerExpired(clock(), timer, requestId, Rung.EXPIRY, null), wib(at));
  }

  /** The last one once more, as a broker may deliver it. */
  public Monitor again(@Nullable UUID requestId, String at) {
    told--;
    return expired(requestId, at);
  }

  private ClockSnapshot clock() {
    return new ClockSnapshot(
        clockId,
        kind,
        kind == ClockKind.INCIDENT_NOTICE ? CaseKind.PERSONAL_DATA_INCIDENT : CaseKind.COMPLAINT,
        complaint,
        cycle,
        null,
        null,
        null,
        null,
        null,
        1,
        1,
        "COMP-1");
  }

  private Monitor tell(Event event, Instant at) {
    Kafka.deliver(
        new Kafka.Message(
            "sla-monitor-service",
            "tanggap.sla.complaint.v1",
            clockId.toString(),
            ++told,
            complaint.toString(),
            "042",
            at,
            event));
    return this;
  }

  private static Instant wib(String local) {
    return LocalDateTime.parse(local).atZone(PONTIANAK).toInstant();
  }
}
