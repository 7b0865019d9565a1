package id.tanggap.demo.week;

import static id.tanggap.demo.api.Call.post;
import static id.tanggap.demo.day.People.CONTACT_PERSON;
import static id.tanggap.demo.day.People.RINA;
import static id.tanggap.demo.day.Questions.atTheDesk;
import static id.tanggap.demo.day.Questions.visit;
import static id.tanggap.demo.week.Scene.time;

import java.util.Map;

/** TIME-1, FF-7b: twenty minutes pass at the desk without an answer or a promise. */
final class DeskMiss implements Tale {

  @Override
  public String titleId() {
    return "Dua puluh menit di meja layanan terlewati";
  }

  @Override
  public String titleEn() {
    return "Twenty minutes at the desk pass";
  }

  @Override
  public void play(Scene scene) {
    var visit = scene.does(RINA, "receives a visitor", visit()).text("id");
    var question = atTheDesk(visit, "Mengapa SP2D kami belum terbit?", "PD-SPM");
    var id = scene.isAbout(scene.does(RINA, "hears the question", question));
    var missed = scene.hears("SlaBreached", "DESK_TIME");
    scene.shows(
        "it was told before its time",
        false,
        time(missed, "firedAt").isBefore(time(missed, "dueAt")));

    scene.does(
        RINA,
        "says goodbye, and whom to call",
        post("/visits/" + visit + "/closing", Map.of("contactPerson", CONTACT_PERSON)));
    var promised = scene.hears("SlaMet", "DESK_TIME");
    scene.shows("the promise came too late for it", "MISSED", promised.path("verdict").asText());
    scene.does(RINA, "calls back", Online.answeredAt(id, scene.office().now()));
    var met = scene.hears("SlaMet", "SOLUTION");
    scene.shows("the three days are kept", "MET", met.path("verdict").asText());
  }
}
