package id.tanggap.consultation.transitions;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.Rung;
import id.tanggap.events.sla.SlaTimerExpired;
import id.tanggap.events.sla.TimerKind;
import java.util.UUID;

/** What sla-monitor-service tells of a time that ran out without blame. */
record TimerNews(Followed followed, SlaTimerExpired expired) implements News {

  /** The stakeholder was silent about the case's request, or about one that nobody made. */
  static News silence(Followed followed, Whose whose) {
    var request =
        switch (whose) {
          case SAME -> followed.request();
          case OTHER -> UUID.randomUUID();
        };
    var clock = ClockNews.clock(ClockKind.STAKEHOLDER_SILENCE, followed, 1);
    return new TimerNews(
        followed,
        new SlaTimerExpired(clock, TimerKind.STAKEHOLDER_SILENCE, request, Rung.EXPIRY, null));
  }

  /** The response of the case's cycle, or of another one, can no longer be questioned. */
  static News reopenWindow(Followed followed, Whose whose) {
    var clock = ClockNews.clock(ClockKind.REOPEN_WINDOW, followed, ClockNews.cycle(whose));
    return new TimerNews(
        followed, new SlaTimerExpired(clock, TimerKind.REOPEN_WINDOW, null, Rung.EXPIRY, null));
  }

  @Override
  public void tell() {
    followed.tells(Neighbour.sla(expired.clock().clockId(), followed.ticket), expired);
  }

  /** Whether the case can be reopened still. */
  @Override
  public String shown(JsonNode detail) {
    for (var action : detail.path("allowedActions")) {
      var obstacle = action.path("obstacle").asText();
      if (action.path("action").asText().equals("REOPENING")
          && obstacle.equals("reopen-window-closed")) {
        return obstacle;
      }
    }
    return "";
  }
}
