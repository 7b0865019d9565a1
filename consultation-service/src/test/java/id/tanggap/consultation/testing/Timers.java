package id.tanggap.consultation.testing;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.Rung;
import id.tanggap.events.sla.SlaReminderDue;
import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.events.sla.TimerKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sla-monitor-service tells when a time runs out without blame. */
public final class Timers {

  private static final Instant THEN = Instant.parse("2026-11-24T04:00:00Z");

  private Timers() {}

  /** The stakeholder has not answered this request for too long. */
  public static void silence(String ticket, int cycle, String request) {
    expires(ticket, cycle, ClockKind.STAKEHOLDER_SILENCE, TimerKind.STAKEHOLDER_SILENCE, request);
  }

  /** The response of this cycle can no longer be questioned. */
  public static void reopenWindow(String ticket, int cycle) {
    expires(ticket, cycle, ClockKind.REOPEN_WINDOW, TimerKind.REOPEN_WINDOW, null);
  }

  /** the stakeholder should be reminded of this request since then. */
  public static void reminder(String ticket, String request, Instant since) {
    var clock = UUID.randomUUID();
    var silence = snapshot(clock, ticket, 1, ClockKind.STAKEHOLDER_SILENCE);
    var id = UUID.fromString(request);
    Neighbour.sla(clock, ticket)
        .tells(
            new SlaReminderDue(silence, TimerKind.STAKEHOLDER_SILENCE, id, Rung.FIRST_REMINDER),
            since);
  }

  private static void expires(
      String ticket, int cycle, ClockKind kind, TimerKind timer, @Nullable String request) {
    var clock = UUID.randomUUID();
    var id = request == null ? null : UUID.fromString(request);
    Neighbour.sla(clock, ticket)
        .tells(
            new SlaTimerExpired(snapshot(clock, ticket, cycle, kind), timer, id, Rung.EXPIRY),
            THEN);
  }

  private static ClockSnapshot snapshot(UUID clock, String ticket, int cycle, ClockKind kind) {
    return new ClockSnapshot(
        clock,
        kind,
        CaseKind.CONSULTATION,
        UUID.fromString(ticket),
        cycle,
        null,
        "PD",
        "PD-KONTRAK",
        Channel.HAI_CSO,
        UUID.fromString(Person.DEDI.id()),
        1,
        1,
        "ON-4");
  }
}
