package id.tanggap.consultation.testing;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.Rung;
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

  private static void expires(
      String ticket, int cycle, ClockKind kind, TimerKind timer, @Nullable String request) {
    var clock = UUID.randomUUID();
    var snapshot =
        new ClockSnapshot(
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
    var id = request == null ? null : UUID.fromString(request);
    Neighbour.sla(clock, ticket).tells(new SlaTimerExpired(snapshot, timer, id, Rung.EXPIRY), THEN);
  }
}
