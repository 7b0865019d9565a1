package id.tanggap.demo.day;

import static id.tanggap.demo.api.Call.post;
import static id.tanggap.demo.day.People.RINA;
import static id.tanggap.demo.day.People.SARI;

import id.tanggap.demo.api.Call;
import java.util.Map;

/** FF-1: an officer receives one visitor at a time, the others wait with a number. */
final class ThreeVisitors implements Situation {

  @Override
  public String titleId() {
    return "Tiga tamu datang bersamaan";
  }

  @Override
  public String titleEn() {
    return "Three visitors come at once";
  }

  @Override
  public void play(Story story) {
    var first = arrives(story);
    var second = arrives(story);
    var third = arrives(story);
    story.shows("the third has a later number than the first", true, third.number > first.number);
    story.does(RINA, "calls the first", start(first));
    story.isRefused(RINA, "calls the second as well", start(second), 409, "visit-already-open");
    story.does(SARI, "calls the second", start(second));
    story.shows("the third still waits", "WAITING", status(story, third));
    story.does(RINA, "says goodbye to the first", closing(first));
    story.does(RINA, "calls the third", start(third));
    story.does(RINA, "says goodbye to the third", closing(third));
    story.does(SARI, "says goodbye to the second", closing(second));
  }

  private static Visitor arrives(Story story) {
    var body = Map.of("officeCode", Office.CODE, "stakeholder", People.SATKER);
    var visit = story.does(RINA, "registers a visitor", post("/visits", body));
    return new Visitor(visit.text("id"), visit.body().path("queueNumber").asInt());
  }

  private static Call start(Visitor visitor) {
    return post("/visits/" + visitor.id + "/start", Map.of());
  }

  private static Call closing(Visitor visitor) {
    return post("/visits/" + visitor.id + "/closing", Map.of());
  }

  private static String status(Story story, Visitor visitor) {
    return story.read(RINA, "/visits/" + visitor.id).path("status").asText();
  }

  private record Visitor(String id, int number) {}
}
