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

  /** The stakeholder has not answered this request for too long, whenever it was made. */
  public static void silence(String ticket, int cycle, String request) {
    silence(ticket, cycle, request, THEN);
  }

  /** Nothing came of the stakeholder for too long since then, for all that is known there. */
  public static void silence(String ticket, int cycle, String request, Instant since) {
    var silence = TimerKind.STAKEHOLDER_SILENCE;
    expires(ticket, cycle, ClockKind.STAKEHOLDER_SILENCE, silence, request, since);
  }

  /** The response of this cycle can no longer be questioned. */
  public static void reopenWindow(String ticket, int cycle) {
    expires(ticket, cycle, ClockKind.REOPEN_WINDOW, TimerKind.REOPEN_WINDOW, null, THEN);
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
      String ticket,
      int cycle,
      ClockKind kind,
      TimerKind timer,
      @Nullable String request,
      Instant since) {
    var clock = UUID.randomUUID();
    var id = request == null ? null : UUID.fromString(request);
    var clockThen = snapshot(clock, ticket, cycle, kind);
    Neighbour.sla(clock, ticket)
        .tells(new SlaTimerExpired(clockThen, timer, id, Rung.EXPIRY, since), THEN);
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
