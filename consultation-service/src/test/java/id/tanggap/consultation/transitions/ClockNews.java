package id.tanggap.consultation.transitions;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.ClockSnapshot;
import id.tanggap.events.sla.SlaClockStarted;
import id.tanggap.events.sla.SlaEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What sla-monitor-service tells of the clock for the solution, of this cycle or of another. */
record ClockNews(Followed followed, ClockSnapshot clock, Function<ClockSnapshot, SlaEvent> news)
    implements News {

  static final Instant DUE = Instant.parse("2026-11-27T09:30:00Z");

  /** A clock runs, and something becomes of it. */
  static BiFunction<Followed, Whose, News> of(Function<ClockSnapshot, SlaEvent> news) {
    return (followed, whose) ->
        new ClockNews(followed, clock(ClockKind.SOLUTION, followed, cycle(whose)), news);
  }

  /** It is the case's first cycle. */
  static int cycle(Whose whose) {
    return switch (whose) {
      case SAME -> 1;
      case OTHER -> 2;
    };
  }

  static ClockSnapshot clock(ClockKind kind, Followed followed, int cycle) {
    return new ClockSnapshot(
        UUID.randomUUID(),
        kind,
        CaseKind.CONSULTATION,
        UUID.fromString(followed.ticket),
        cycle,
        null,
        "PD",
        "PD-KONTRAK",
        Channel.HAI_CSO,
        null,
        1,
        1,
        "ON-6b");
  }

  static SlaEvent started(ClockSnapshot clock) {
    return new SlaClockStarted(clock, DUE, LocalDate.parse("2026-11-24"), DUE, null, Origin.LIVE);
  }

  @Override
  public void tell() {
    var monitor = Neighbour.sla(clock.clockId(), followed.ticket);
    followed.tells(monitor, started(clock));
    var then = news.apply(clock);
    if (!(then instanceof SlaClockStarted)) {
      followed.tells(monitor, then);
    }
  }

  @Override
  public String shown(JsonNode detail) {
    for (var deadline : detail.path("deadlines")) {
      if (deadline.path("clockId").asText().equals(clock.clockId().toString())) {
        return deadline.path("kind").asText() + " " + deadline.path("state").asText();
      }
    }
    return "";
  }
}
