package id.tanggap.demo.day;

import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.step;
import static id.tanggap.demo.day.Questions.takeOn;
import static id.tanggap.demo.day.Questions.whatsapp;

import java.time.Duration;
import java.util.Map;

/** Duties are judged by when something was done, and both times stay in sight. */
final class PowerFailure implements Situation {

  private static final String REASON = "Listrik padam, dicatat setelah menyala";

  @Override
  public String titleId() {
    return "Dijawab lewat telepon saat listrik padam";
  }

  @Override
  public String titleEn() {
    return "Answered by phone during a power failure";
  }

  @Override
  public void play(Story story) {
    var asked = story.office().now().minus(Duration.ofMinutes(90));
    var told = asked.plus(Duration.ofMinutes(50));
    var question =
        whatsapp(
            "Berapa nomor rekening penerimaan untuk setoran pajak?",
            Map.of("submittedAt", asked, "reason", REASON));
    var id = story.does(YUSUF, "types the question in", question).text("id");
    takeOn(story, YUSUF, id, "BANK-MPN");
    story.does(
        YUSUF,
        "types in what was said on the phone",
        step(
            id,
            "response",
            Map.of(
                "text", "Penyetoran melalui kode billing (contoh).",
                "outcome", "ANSWERED",
                "medium", "PHONE",
                "occurredAt", told,
                "reason", REASON)));

    var path = "/consultations/" + id;
    var answered = story.read(YUSUF, path).at("/response/respondedAt").asText();
    story.shows("it counts as answered when it was said", told, answered);
    var clock = Promise.judged(story, YUSUF, id).path("clockId").asText();
    var judged = story.read(YUSUF, "/clocks/" + clock);
    story.shows("the clock says so, too", told, judged.path("metAt").asText());
    story.shows("and that it was in time", "MET", judged.path("verdict").asText());
  }
}
