package id.tanggap.demo.day;

import static id.tanggap.demo.day.People.DEDI;
import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.step;
import static id.tanggap.demo.day.Questions.takeOn;
import static id.tanggap.demo.day.Questions.whatsapp;

import id.tanggap.demo.api.Call;
import java.util.Map;

/** What was typed while a colleague changed the case is not lost, and does not overwrite. */
final class AtTheSameTime implements Situation {

  @Override
  public String titleId() {
    return "Dua petugas pada kasus yang sama";
  }

  @Override
  public String titleEn() {
    return "Two officers at the same case";
  }

  @Override
  public void play(Story story) {
    var question = whatsapp("Kapan rekonsiliasi bulan ini ditutup?");
    var id = story.does(YUSUF, "receives a question", question).text("id");
    takeOn(story, YUSUF, id, "VERA-REKON");
    var seen = story.office().answer(YUSUF, Call.get("/consultations/" + id)).version();

    story.does(
        DEDI,
        "takes the case over",
        step(id, "acceptance", Map.of("takeOver", true, "reason", "Yusuf dipanggil rapat")));
    var typed = response(id, "WHATSAPP", "Tanggal 10 bulan berikutnya (contoh).");
    var refused =
        story.isRefused(YUSUF, "sends what was typed meanwhile", typed.ifStill(seen), 412, "stale");
    var change = refused.body().path("changes").path(0);
    story.shows("what happened meanwhile", "ConsultationAccepted", change.path("type").asText());
    story.shows("by which role", "CSO", change.path("actorRole").asText());
    var now = story.office().answer(DEDI, Call.get("/consultations/" + id)).version();
    story.does(DEDI, "sends the same text", typed.ifStill(now));
  }
}
