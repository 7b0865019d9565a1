package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.DEDI;
import static id.tanggap.demo.week.Scene.time;

import java.time.Duration;

/** Answered by phone ten minutes before it was due, typed in after: the verdict is amended. */
final class PhoneCall implements Tale {

  @Override
  public String titleId() {
    return "Dijawab lewat telepon pukul 15.50, dicatat setelah tenggat";
  }

  @Override
  public String titleEn() {
    return "Answered by phone at 15:50, recorded after the deadline";
  }

  @Override
  public void play(Scene scene) {
    var id = Online.promised(scene, DEDI, "Kapan retur SP2D kami dibayarkan?", "BANK-RETUR");
    var due = time(scene.hears("SlaBreached", "SOLUTION"), "dueAt");
    var told = due.minus(Duration.ofMinutes(10));
    scene.does(DEDI, "types in what was said ten minutes before", Online.answeredAt(id, told));

    var amended = scene.hears("SlaVerdictAmended", "SOLUTION");
    scene.shows("the first verdict stays in sight", "MISSED", amended.path("fromVerdict").asText());
    scene.shows("it is amended", "MET", amended.path("toVerdict").asText());
    scene.shows("by when it happened", told, time(amended, "occurredAt"));
  }
}
