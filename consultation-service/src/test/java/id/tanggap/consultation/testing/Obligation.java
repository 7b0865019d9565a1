package id.tanggap.consultation.testing;

import static org.awaitility.Awaitility.await;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.Rung;
import id.tanggap.events.sla.SlaBreached;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.SlaEvent;
import id.tanggap.events.sla.SlaMet;
import id.tanggap.events.sla.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One obligation of a case, as sla-monitor-service tells of it. */
public final class Obligation {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final UUID clock = UUID.randomUUID();
  private final Instant dueAt;
  private final ClockSnapshot snapshot;
  private final Neighbour monitor;

  private Obligation(String consultation, ClockKind kind, @Nullable Integer period, Instant dueAt) {
    this.dueAt = dueAt;
    this.monitor = Neighbour.sla(clock, consultation);
    this.snapshot =
        new ClockSnapshot(
            clock,
            kind,
            CaseKind.CONSULTATION,
            UUID.fromString(consultation),
            1,
            period,
            "PD",
            "PD-KONTRAK",
            Channel.HAI_CSO,
            null,
            1,
            1,
            "ON-6b");
  }

  /** ON-6b: a solution is owed until then, by the office's wall; known to the service. */
  public static Obligation solution(String consultation, String dueAt) {
    return started(new Obligation(consultation, ClockKind.SOLUTION, null, Time.at(dueAt)));
  }

  /** FF-7c, ON-6c: a report is owed in this period, which ends then; known to the service. */
  public static Obligation progress(String consultation, int period, String dueAt) {
    return started(new Obligation(consultation, ClockKind.PROGRESS, period, Time.at(dueAt)));
  }

  private static Obligation started(Obligation it) {
    var day = it.dueAt.minus(Duration.ofDays(3));
    var date = day.atZone(Time.OFFICE).toLocalDate();
    it.tells(new SlaClockStarted(it.snapshot, day, date, it.dueAt, null, Origin.LIVE));
    return it;
  }

  /** Fulfilled an hour before. */
  public void isMet() {
    var met = dueAt.minus(Duration.ofHours(1));
    tells(new SlaMet(snapshot, met, dueAt, Verdict.MET, 60, 60, 0));
  }

  /** The deadline has passed. */
  public void isMissed() {
    tells(new SlaBreached(snapshot, Rung.BREACH, dueAt, dueAt, dueAt, false));
  }

  private void tells(SlaEvent event) {
    var known = Database.ofTheService().count(heard());
    monitor.tells(event, dueAt);
    await().atMost(PATIENCE).until(() -> Database.ofTheService().count(heard()) > known);
  }

  private String heard() {
    return "foreign_event WHERE data LIKE '%%%s%%'".formatted(clock);
  }
}
