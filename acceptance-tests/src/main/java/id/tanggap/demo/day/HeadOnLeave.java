package id.tanggap.demo.day;

import static id.tanggap.demo.day.People.ADMINISTRATOR;
import static id.tanggap.demo.day.People.HEAD_OF_MSKI;
import static id.tanggap.demo.day.People.HEAD_OF_UMUM;
import static id.tanggap.demo.day.People.YUSUF;
import static id.tanggap.demo.day.Questions.escalation;
import static id.tanggap.demo.day.Questions.onEscalation;
import static id.tanggap.demo.day.Questions.response;
import static id.tanggap.demo.day.Questions.takeOn;
import static id.tanggap.demo.day.Questions.whatsapp;

import id.tanggap.demo.api.Call;
import java.util.Map;

/** FF-7a3: who acts for a head is an appointment by date, whatever the token says. */
final class HeadOnLeave implements Situation {

  private static final String SECTION = "UMUM";

  @Override
  public String titleId() {
    return "Kepala subbagian cuti, pelaksana harian menjawab";
  }

  @Override
  public String titleEn() {
    return "A head is on leave, an acting head answers";
  }

  @Override
  public void play(Story story) {
    appointActingHead(story);
    var question = whatsapp("Bagaimana meminta data realisasi per satker untuk skripsi?");
    var id = story.does(YUSUF, "receives a question", question).text("id");
    takeOn(story, YUSUF, id, "UMUM-KIP");
    var raised =
        story.does(YUSUF, "escalates it", escalation(id, "Apakah data ini informasi publik?"));

    var escalation = raised.text("id");
    var path = Call.get("/escalations/" + escalation);
    story.isRefused(HEAD_OF_UMUM, "looks for it from home", path, 404, "not-found");
    story.does(HEAD_OF_MSKI, "opens it as the acting head", path);
    story.does(
        HEAD_OF_MSKI,
        "answers it",
        onEscalation(escalation, "answer", Map.of("text", "Ya, lewat PPID (contoh).")));
    story.readOnce(
        YUSUF,
        "/consultations/" + id,
        detail -> detail.at("/escalation/state").asText().equals("ANSWERED"));
    story.does(YUSUF, "delivers the answer", response(id, "WHATSAPP", "Ya, lewat PPID (contoh)."));
  }

  /** For today only; a second run on the same day finds it done. */
  private static void appointActingHead(Story story) {
    var acting = story.office().idOf(HEAD_OF_MSKI);
    var section = "/sections/%s?officeCode=%s".formatted(SECTION, Office.CODE);
    if (acting.equals(story.read(ADMINISTRATOR, section).at("/headToday/personId").asText())) {
      return;
    }
    var today = story.office().today();
    story.does(
        ADMINISTRATOR,
        "appoints the acting head of " + SECTION + " for today",
        Call.post(
            "/sections/" + SECTION + "/appointments",
            Map.of(
                "officeCode",
                Office.CODE,
                "personId",
                acting,
                "capacity",
                "PLH",
                "validFrom",
                today,
                "validTo",
                today,
                "basis",
                "ST-99/KPN.1603/" + today.getYear())));
  }
}
