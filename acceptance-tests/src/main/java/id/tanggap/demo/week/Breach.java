package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.DEDI;
import static id.tanggap.demo.week.Scene.time;

/** ON-6b: three working days pass; the answer that comes then is late, and says by how much. */
final class Breach implements Tale {

  @Override
  public String titleId() {
    return "Tiga hari kerja terlewati";
  }

  @Override
  public String titleEn() {
    return "Three working days pass";
  }

  @Override
  public void play(Scene scene) {
    var id = Online.promised(scene, DEDI, "Mengapa pagu kami di OM SPAN berbeda?", "MSKI-OMSPAN");
    var due = time(scene.hears("SlaClockStarted", "SOLUTION"), "dueAt");
    var breached = scene.hears("SlaBreached", "SOLUTION");
    scene.shows("missed when it was due", due, time(breached, "scheduledAt"));
    scene.shows("it was told before its time", false, time(breached, "firedAt").isBefore(due));
    scene.does(DEDI, "answers, too late", Online.answer(id));
    var met = scene.hears("SlaMet", "SOLUTION");
    scene.shows("the verdict", "MISSED", met.path("verdict").asText());
    scene.shows("and it says by how much", true, met.path("lateMinutes").asLong() > 0);
  }
}
