package id.tanggap.demo.week;

import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.week.Scene.time;

/** ON-6c, A-5: one report is given in time, the next one is forgotten. */
final class OneReport implements Tale {

  @Override
  public String titleId() {
    return "Satu laporan perkembangan tepat waktu, satu terlupa";
  }

  @Override
  public String titleEn() {
    return "One progress report in time, one forgotten";
  }

  @Override
  public void play(Scene scene) {
    var id = Online.promised(scene, YUSUF, "Kapan rekonsiliasi kami disetujui?", "VERA-REKON");
    var first = time(scene.hears("SlaClockStarted", "PROGRESS", 1), "dueAt");
    scene.does(YUSUF, "reports how far it is", Online.report(id));
    var kept = scene.hears("SlaMet", "PROGRESS", 1);
    scene.shows("the first report is kept", "MET", kept.path("verdict").asText());

    var forgotten = scene.hears("SlaBreached", "PROGRESS", 2);
    scene.showsLater("the second is missed a working day later", first, time(forgotten, "dueAt"));
    scene.does(YUSUF, "answers", Online.answer(id));
    var met = scene.hears("SlaMet", "SOLUTION");
    scene.shows("the three days are kept all the same", "MET", met.path("verdict").asText());
  }
}
