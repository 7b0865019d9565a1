package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.step;
import static id.tanggap.demo.week.Scene.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** a closing that passes while the stakeholder is awaited moves the deadline by a day. */
final class Awaited implements Tale {

  /** The close of the first of three working days, seen from the close of the last. */
  private static final int FIRST_DAY = -2;

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

    var firstDay = new OfficeDays(scene.office()).closingAfter(due, FIRST_DAY);
    scene.waitsUntil(firstDay.plus(Duration.ofHours(2)));
    scene.does(
        YUSUF,
        "has all papers",
        step(id, "requests/" + request(scene, id).path("id").asText() + "/completion", Map.of()));
    var resumed = scene.hears("SlaClockResumed", "SOLUTION");
    countsClosings(scene, id, due, firstDay, resumed);
    scene.does(YUSUF, "answers", Online.answer(id));
    var met = scene.hears("SlaMet", "SOLUTION");
    scene.shows("the three days are kept", "MET", met.path("verdict").asText());
  }

  private static void countsClosings(
      Scene scene, String id, Instant due, Instant firstDay, JsonNode resumed) {
    var request = request(scene, id);
    var days = new OfficeDays(scene.office());
    var passed =
        days.closingsBetween(time(request, "openedAt"), time(request, "closedAt"), firstDay);
    scene.shows("closings that passed meanwhile", passed, resumed.path("addedClosings").asInt());
    scene.shows(
        "the deadline is as many working days later",
        days.closingAfter(due, passed),
        time(resumed, "dueAt"));
  }

  private static JsonNode request(Scene scene, String id) {
    return scene.read(YUSUF, "/consultations/" + id).at("/requests/0");
  }
}
