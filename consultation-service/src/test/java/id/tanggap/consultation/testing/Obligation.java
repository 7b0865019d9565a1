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
import java.time.LocalDate;
import java.util.UUID;

/** One obligation of a case, as sla-monitor-service tells of it. */
public final class Obligation {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final UUID clock = UUID.randomUUID();
  private final Instant dueAt;
  private final ClockSnapshot snapshot;
  private final Neighbour monitor;

  private Obligation(String consultation, ClockKind kind, Instant dueAt) {
    this.dueAt = dueAt;
    this.monitor = Neighbour.sla(clock, consultation);
    this.snapshot =
        new ClockSnapshot(
            clock,
            kind,
            CaseKind.CONSULTATION,
            UUID.fromString(consultation),
            1,
            null,
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
    var solution = new Obligation(consultation, ClockKind.SOLUTION, Time.at(dueAt));
    var day = Time.at(dueAt).minus(Duration.ofDays(3));
    var date = LocalDate.parse(dueAt.substring(0, 10)).minusDays(3);
    solution.tells(
        new SlaClockStarted(solution.snapshot, day, date, solution.dueAt, null, Origin.LIVE));
    return solution;
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
