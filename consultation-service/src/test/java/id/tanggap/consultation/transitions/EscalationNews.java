package id.tanggap.consultation.transitions;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Neighbour;
import id.tanggap.events.escalation.EscalationEvent;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What escalation-service tells; another escalation is one of another cycle of the case. */
record EscalationNews(Followed followed, Escalation about, Runnable telling) implements News {

  private static final int ANOTHER_CYCLE = 2;

  /** The own escalation, or another one that was raised long ago, goes on. */
  static BiFunction<Followed, Whose, News> of(Function<Escalation, EscalationEvent> news) {
    return (followed, whose) ->
        switch (whose) {
          case SAME ->
              new EscalationNews(
                  followed, followed.own, () -> followed.tells(news.apply(followed.own)));
          case OTHER -> new EscalationNews(followed, followed.own, () -> other(followed, news));
        };
  }

  /** One more escalation is raised, in this cycle or in another. */
  static News raising(Followed followed, Whose whose) {
    var one = Escalation.of(followed.ticket);
    var service = Neighbour.escalations(one.id(), followed.ticket);
    return switch (whose) {
      case SAME -> new EscalationNews(followed, one, () -> followed.tells(service, one.raised()));
      case OTHER ->
          new EscalationNews(
              followed,
              followed.own,
              () -> followed.toldLongAgo(service, one.raisedIn(ANOTHER_CYCLE)));
    };
  }

  @Override
  public void tell() {
    telling.run();
  }

  @Override
  public String shown(JsonNode detail) {
    var escalation = detail.path("escalation");
    return escalation.path("id").asText().equals(about.id().toString())
        ? escalation.path("sectionCode").asText() + " " + escalation.path("state").asText()
        : "";
  }

  private static void other(Followed followed, Function<Escalation, EscalationEvent> news) {
    var one = Escalation.of(followed.ticket);
    var service = Neighbour.escalations(one.id(), followed.ticket);
    followed.toldLongAgo(service, one.raisedIn(ANOTHER_CYCLE));
    followed.toldLongAgo(service, news.apply(one));
  }
}
