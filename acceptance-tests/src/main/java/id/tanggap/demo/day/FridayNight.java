package id.tanggap.demo.day;

import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.takeOn;
import static id.tanggap.demo.day.Questions.whatsapp;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** what came in the evening keeps its date, however late somebody types it in. */
final class FridayNight implements Situation {

  private static final String QUESTION = "Apakah LPJ bendahara boleh dikirim hari Senin?";

  @Override
  public String titleId() {
    return "WhatsApp Jumat malam, baru dicatat kemudian";
  }

  @Override
  public String titleEn() {
    return "A WhatsApp of Friday night, typed in later";
  }

  @Override
  public void play(Story story) {
    var sent = lastFridayNight(story.office());
    var silent = whatsapp(QUESTION, Map.of("submittedAt", sent));
    story.isRefused(YUSUF, "types it in without saying why so late", silent, 400, "invalid-input");
    var told = whatsapp(QUESTION, Map.of("submittedAt", sent, "reason", "Masuk di luar jam kerja"));
    var id = story.does(YUSUF, "says why", told).text("id");

    var origin = story.read(YUSUF, "/consultations/" + id).path("origin").asText();
    story.shows("it is marked as a late entry", "LATE_ENTRY", origin);
    story.shows(
        "the three days run from Friday",
        Promise.workedOut(story, YUSUF, "ONLINE", sent.toString()),
        Promise.of(story, YUSUF, id).path("dueAt").asText());
    takeOn(story, YUSUF, id, "VERA-LPJ");
    story.does(YUSUF, "answers", response(id, "WHATSAPP", "Ya, sebelum tanggal 10 (contoh)."));
  }

  private static Instant lastFridayNight(Office office) {
    var friday = office.today().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    return friday.atTime(21, 10).atZone(Office.ZONE).toInstant();
  }
}
