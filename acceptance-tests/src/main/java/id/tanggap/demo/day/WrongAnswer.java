package id.tanggap.demo.day;

import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.step;
import static id.tanggap.demo.day.Questions.takeOn;
import static id.tanggap.demo.day.Questions.whatsapp;

import java.util.Map;

/** a wrong answer is shown as such at once, stays in sight, and a right one follows. */
final class WrongAnswer implements Situation {

  @Override
  public String titleId() {
    return "Jawaban keliru diperbaiki";
  }

  @Override
  public String titleEn() {
    return "A wrong answer is corrected";
  }

  @Override
  public void play(Story story) {
    var question = whatsapp("Berapa batas uang persediaan tunai di bendahara?");
    var id = story.does(YUSUF, "receives a question", question).text("id");
    takeOn(story, YUSUF, id, "PD-UPTUP");
    story.does(
        YUSUF, "answers, and errs", response(id, "WHATSAPP", "Seratus juta (contoh keliru)."));
    story.does(YUSUF, "calls it back", step(id, "reopening", Map.of("reason", "CORRECTION")));

    var path = "/consultations/" + id;
    var open = story.read(YUSUF, path);
    story.shows("the wrong answer is shown as wrong", true, open.at("/responses/0/corrected"));
    story.shows("the case is in its second cycle", 2, open.path("cycle"));
    story.does(YUSUF, "answers again", response(id, "WHATSAPP", "Lima puluh juta (contoh)."));
    var ended = story.read(YUSUF, path);
    story.shows("both answers are kept", 2, ended.path("responses").size());
    story.shows("and the second stands", 2, ended.at("/response/cycle"));
  }
}
