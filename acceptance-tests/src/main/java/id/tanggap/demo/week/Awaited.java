package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.step;
import static id.tanggap.demo.week.Scene.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** a closing that passes while the stakeholder is awaited moves the deadline by a day. */
final class Awaited implements Tale {

  @Override
  public String titleId() {
    return "Menunggu dokumen dari stakeholder";
  }

  @Override
  public String titleEn() {
    return "Papers of the stakeholder are awaited";
  }

  @Override
  public void play(Scene scene) {
    var id = Online.takenOn(scene, YUSUF, "Apakah SPM TUP kami dapat diproses?", "PD-UPTUP");
    var due = time(scene.hears("SlaClockStarted", "SOLUTION"), "dueAt");
    var items = List.of(Map.of("kind", "DOCUMENT", "name", "Rincian rencana penggunaan TUP"));
    scene.does(YUSUF, "asks for papers", step(id, "requests", Map.of("items", items)));
    scene.hears("SlaClockPaused", "SOLUTION");

    var firstDay = new OfficeDays(scene.office()).closingAfter(due, -2);
    scene.waitsUntil(firstDay.plus(Duration.ofHours(2)));
    scene.does(
        YUSUF,
        "has all papers",
        step(id, "requests/" + request(scene, id) + "/completion", Map.of()));
    var resumed = scene.hears("SlaClockResumed", "SOLUTION");
    scene.shows("closings that passed meanwhile", 1, resumed.path("addedClosings").asInt());
    var nextDay = new OfficeDays(scene.office()).closingAfter(due, 1);
    scene.shows("the deadline is a working day later", nextDay, time(resumed, "dueAt"));
    scene.does(YUSUF, "answers", Online.answer(id));
    var met = scene.hears("SlaMet", "SOLUTION");
    scene.shows("the three days are kept", "MET", met.path("verdict").asText());
  }

  private static String request(Scene scene, String id) {
    JsonNode detail = scene.read(YUSUF, "/consultations/" + id);
    return detail.at("/requests/0/id").asText();
  }
}
